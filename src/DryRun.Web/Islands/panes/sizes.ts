export interface PaneSizes {
  /** Width of the statement, per cent of the whole. */
  readonly columns: number;
  /** Height of the code, per cent of the right side. */
  readonly rows: number;
}

export type Split = keyof PaneSizes;

export const limits = { columns: { min: 20, max: 70 }, rows: { min: 20, max: 85 } } as const;
export const defaults: PaneSizes = { columns: 42, rows: 56 };

const key = "dryrun:panes";

export function clamp(split: Split, value: number): number {
  const { min, max } = limits[split];
  return Math.min(max, Math.max(min, Math.round(value * 10) / 10));
}

/** Where a key moves a separator to; null when the key is not for it. */
export function moved(split: Split, key: string, from: number): number | null {
  const [less, more] = split === "columns" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  switch (key) {
    case less:
      return clamp(split, from - 2);
    case more:
      return clamp(split, from + 2);
    case "Home":
      return limits[split].min;
    case "End":
      return limits[split].max;
    default:
      return null;
  }
}

export function load(storage: Storage): PaneSizes {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? "null");
    return isSizes(stored)
      ? { columns: clamp("columns", stored.columns), rows: clamp("rows", stored.rows) }
      : defaults;
  } catch {
    return defaults;
  }
}

export function save(storage: Storage, sizes: PaneSizes): void {
  try {
    storage.setItem(key, JSON.stringify(sizes));
  } catch {
    // A full or forbidden storage only costs the remembered size.
  }
}

function isSizes(value: unknown): value is PaneSizes {
  return (
    typeof value === "object" &&
    value !== null &&
    "columns" in value &&
    "rows" in value &&
    Number.isFinite(value.columns) &&
    Number.isFinite(value.rows)
  );
}
