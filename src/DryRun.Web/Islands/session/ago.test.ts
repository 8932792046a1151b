import { expect, it } from "vitest";
import { ago } from "./ago";

it.each([
  [300, "just now"],
  [2_400, "2 s ago"],
  [130_000, "2 min ago"],
  [7_300_000, "2 h ago"],
  [86_400_000, "1 day ago"],
  [200_000_000, "2 days ago"],
])("%i milliseconds are %s", (milliseconds, words) => {
  expect(ago(milliseconds)).toBe(words);
});
