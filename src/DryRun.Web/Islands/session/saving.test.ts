import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Autosave } from "./autosave";
import { find, keep } from "./local-draft";
import { startSaving } from "./saving";

describe("saving", () => {
  let autosave: Autosave | null = null;
  let broughtBack: string | null = null;

  const start = (code: string, savedAgo: string | null) => {
    autosave = startSaving({
      slug: "two-sum",
      savedAgo,
      code,
      say: () => {},
      bringBack: (kept) => {
        broughtBack = kept;
      },
    });
  };

  beforeEach(() => {
    localStorage.clear();
    broughtBack = null;
  });

  afterEach(() => autosave?.stop());

  it("brings back what is newer than the server's copy", () => {
    keep(localStorage, "two-sum", { code: "newer", at: Date.now() - 1_000 });
    start("older", "60000");

    expect(broughtBack).toBe("newer");
  });

  it("leaves the server's copy where it is the newer one", () => {
    keep(localStorage, "two-sum", { code: "older", at: Date.now() - 60_000 });
    start("newer", "1000");

    expect(broughtBack).toBeNull();
  });

  it("forgets what the server has as well", () => {
    keep(localStorage, "two-sum", { code: "same", at: Date.now() });
    start("same", null);

    expect(broughtBack).toBeNull();
    expect(find(localStorage, "two-sum")).toBeNull();
  });
});
