import { describe, expect, it } from "vitest";
import { actionOf } from "./shortcuts";

const press = (key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key, ctrlKey: true, ...more });

describe("shortcuts", () => {
  it("know run and submit", () => {
    expect(actionOf(press("'"))).toBe("run");
    expect(actionOf(press("Enter"))).toBe("submit");
  });

  it("know the key beside Enter on other keyboards", () => {
    expect(actionOf(press("ä", { code: "Quote" }))).toBe("run");
  });

  it("take Cmd as well", () => {
    expect(actionOf(press("Enter", { ctrlKey: false, metaKey: true }))).toBe("submit");
  });

  it("leave plain Enter and held keys alone", () => {
    expect(actionOf(press("Enter", { ctrlKey: false }))).toBeNull();
    expect(actionOf(press("Enter", { repeat: true }))).toBeNull();
  });
});
