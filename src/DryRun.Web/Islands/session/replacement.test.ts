import { beforeEach, describe, expect, it } from "vitest";
import { Replacement } from "./replacement";

describe("replaced code", () => {
  const editor = { value: "mine" };
  let notice: HTMLElement;
  let replacement: Replacement;

  beforeEach(() => {
    editor.value = "mine";
    document.body.innerHTML = "<p hidden><span data-notice-words></span></p>";
    notice = document.body.firstElementChild as HTMLElement;
    replacement = new Replacement(editor, notice);
  });

  it("says what happened", () => {
    replacement.make("starter", "Reset to the starting code.");

    expect(editor.value).toBe("starter");
    expect(notice.hidden).toBe(false);
    expect(notice.textContent).toBe("Reset to the starting code.");
  });

  it("can be undone", () => {
    replacement.make("starter", "Reset.");
    replacement.undo();

    expect(editor.value).toBe("mine");
    expect(notice.hidden).toBe(true);
  });

  it("keeps its offer while the code is the new one, and takes it back at the next change", () => {
    replacement.make("starter", "Reset.");
    replacement.settle();
    expect(notice.hidden).toBe(false);

    editor.value = "starter and more";
    replacement.settle();
    expect(notice.hidden).toBe(true);
  });
});
