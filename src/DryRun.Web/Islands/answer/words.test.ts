import { expect, test } from "vitest";
import { count, pace } from "./words";

test.each([
  ["", 0],
  ["  \n ", 0],
  ["it doesn't copy", 3],
  ["`__eq__` is called, not `==`.", 4],
  ["Größe ändern 👍", 2],
])("counts the words of %j", (text, words) => {
  expect(count(text)).toBe(words);
});

test("the pace is told once there is enough to measure", () => {
  expect(pace(4, 60_000)).toBeNull();
  expect(pace(30, 3_000)).toBeNull();
  expect(pace(30, 30_000)).toBe(60);
});
