import { describe, expect, it } from "vitest";
import { testOf, words } from "./progress";

describe("progress", () => {
  it("counts a test that ended", () => {
    expect(testOf('{"index":4,"total":20,"verdict":"accepted"}')).toEqual({
      kind: "running",
      done: 5,
      total: 20,
    });
  });

  it("takes what it can't read as no news", () => {
    expect(testOf("…")).toEqual({ kind: "running", done: 0, total: null });
  });

  it("is said in words", () => {
    expect(words({ kind: "queued" })).toBe("Waiting for a free worker");
    expect(words({ kind: "running", done: 5, total: 20 })).toBe("Running, 5 of 20 tests done");
  });
});
