import { beforeEach, describe, expect, it } from "vitest";
import { findCases, keepCases } from "./cases";

describe("own cases", () => {
  beforeEach(() => localStorage.clear());

  it("are remembered for their problem", () => {
    keepCases(localStorage, "two-sum", ["nums = [1]", ""]);

    expect(findCases(localStorage, "two-sum")).toEqual(["nums = [1]", ""]);
    expect(findCases(localStorage, "other")).toEqual([]);
  });

  it("are none when what was stored is not readable", () => {
    localStorage.setItem("dryrun:cases:two-sum", "{");

    expect(findCases(localStorage, "two-sum")).toEqual([]);
  });
});
