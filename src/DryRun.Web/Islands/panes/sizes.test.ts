import { beforeEach, describe, expect, it } from "vitest";
import { clamp, defaults, load, moved, save } from "./sizes";

describe("pane sizes", () => {
  beforeEach(() => localStorage.clear());

  it("stay within their limits", () => {
    expect(clamp("columns", 3)).toBe(20);
    expect(clamp("rows", 99)).toBe(85);
  });

  it("move by the arrow keys of their direction only", () => {
    expect(moved("columns", "ArrowRight", 40)).toBe(42);
    expect(moved("columns", "ArrowUp", 40)).toBeNull();
    expect(moved("rows", "End", 40)).toBe(85);
  });

  it("are remembered", () => {
    save(localStorage, { columns: 50, rows: 30 });

    expect(load(localStorage)).toEqual({ columns: 50, rows: 30 });
  });

  it("fall back when what was stored is not readable", () => {
    localStorage.setItem("dryrun:panes", '{"columns":"wide"');

    expect(load(localStorage)).toEqual(defaults);
  });
});
