const keyOf = (slug: string): string => `dryrun:cases:${slug}`;

/** Own cases are kept in this browser, one text each, in the order of the form. */
export function keepCases(storage: Storage, slug: string, cases: readonly string[]): void {
  try {
    storage.setItem(keyOf(slug), JSON.stringify(cases));
  } catch {
    // A full or forbidden storage only costs the remembered cases.
  }
}

export function findCases(storage: Storage, slug: string): string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(keyOf(slug)) ?? "[]");
    return Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}
