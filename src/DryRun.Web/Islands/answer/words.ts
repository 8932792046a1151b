/** What people say in a minute when they explain something calmly. */
export const wordsPerMinute = 150;

const shortest = 8_000;

export function count(text: string): number {
  return text.match(/[\p{L}\p{N}_][\p{L}\p{N}_'’-]*/gu)?.length ?? 0;
}

/** Words a minute; null until there is enough to measure. */
export function pace(words: number, milliseconds: number): number | null {
  return words < 5 || milliseconds < shortest ? null : Math.round(words / (milliseconds / 60_000));
}
