import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Autosave } from "./autosave";
import { find } from "./local-draft";

describe("autosave", () => {
  const saved: string[] = [];
  const said: string[] = [];
  let online = true;
  let autosave: Autosave;

  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    saved.length = 0;
    said.length = 0;
    online = true;
    autosave = new Autosave({
      slug: "two-sum",
      storage: localStorage,
      say: (words) => said.push(words),
      put: async (code) => {
        if (!online) {
          throw new Error("offline");
        }
        saved.push(code);
      },
    });
    autosave.start(null);
  });

  afterEach(() => {
    autosave.stop();
    vi.useRealTimers();
  });

  it("saves once for a burst of changes", async () => {
    autosave.changed("a");
    autosave.changed("ab");
    await vi.advanceTimersByTimeAsync(1000);

    expect(saved).toEqual(["ab"]);
  });

  it("says how long ago it saved", async () => {
    autosave.changed("a");
    await vi.advanceTimersByTimeAsync(700 + 2500);

    expect(said.at(-1)).toBe("Saved 2 s ago");
  });

  it("keeps the code in the browser while the server is away", async () => {
    online = false;
    autosave.changed("a");
    await vi.advanceTimersByTimeAsync(1000);

    expect(find(localStorage, "two-sum")?.code).toBe("a");
    expect(said.at(-1)).toContain("Kept in this browser only");
  });

  it("tries again until the server has it, then drops the browser's copy", async () => {
    online = false;
    autosave.changed("a");
    await vi.advanceTimersByTimeAsync(1000);
    online = true;
    await vi.advanceTimersByTimeAsync(2000);

    expect(saved).toEqual(["a"]);
    expect(find(localStorage, "two-sum")).toBeNull();
  });

  it("keeps a newer change when an older one was saved meanwhile", async () => {
    autosave.changed("a");
    const flushed = autosave.flush();
    autosave.changed("ab");
    await flushed;
    autosave.keepLocally();

    expect(find(localStorage, "two-sum")?.code).toBe("ab");
  });
});
