/** Code kept in this browser, for the minutes in which the server can't be reached. */
export interface LocalDraft {
  readonly code: string;
  /** When it was typed, milliseconds since 1970. */
  readonly at: number;
}

const keyOf = (slug: string): string => `dryrun:draft:${slug}`;

export function keep(storage: Storage, slug: string, draft: LocalDraft): boolean {
  try {
    storage.setItem(keyOf(slug), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function find(storage: Storage, slug: string): LocalDraft | null {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(slug)) ?? "null");
    return isDraft(stored) ? stored : null;
  } catch {
    return null;
  }
}

export function forget(storage: Storage, slug: string): void {
  try {
    storage.removeItem(keyOf(slug));
  } catch {
    // A forbidden storage holds nothing that could be forgotten.
  }
}

function isDraft(value: unknown): value is LocalDraft {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    "at" in value &&
    typeof value.at === "number"
  );
}
