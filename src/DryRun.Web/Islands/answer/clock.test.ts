import { expect, test } from "vitest";
import { clock, spoken } from "./clock";

test.each([
  [0, "0:00"],
  [42_900, "0:42"],
  [725_000, "12:05"],
  [-5, "0:00"],
])("%i ms is %s on the clock", (milliseconds, words) => {
  expect(clock(milliseconds)).toBe(words);
});

test.each([
  [0, "0 s"],
  [59.4, "59 s"],
  [60, "1 min"],
  [80, "1 min 20 s"],
])("%d s is said as %s", (seconds, words) => {
  expect(spoken(seconds)).toBe(words);
});
