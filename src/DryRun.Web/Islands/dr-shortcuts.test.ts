import { beforeEach, expect, test, vi } from "vitest";
import "./dr-shortcuts";

beforeEach(() => {
  document.body.innerHTML = "<dr-shortcuts><dialog></dialog></dr-shortcuts><input><p>text</p>";
});

function press(selector: string): boolean {
  const dialog = document.querySelector("dialog") as HTMLDialogElement;
  const open = vi.fn();
  dialog.showModal = open;
  const event = new KeyboardEvent("keydown", { key: "?", bubbles: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return open.mock.calls.length === 1;
}

test("a question mark opens the dialog", () => {
  expect(press("p")).toBe(true);
});

test("a question mark that is typed stays text", () => {
  expect(press("input")).toBe(false);
});

test("it stops listening once it is gone", () => {
  const dialog = document.querySelector("dialog") as HTMLDialogElement;
  dialog.showModal = vi.fn();
  document.querySelector("dr-shortcuts")?.remove();

  document.dispatchEvent(new KeyboardEvent("keydown", { key: "?" }));

  expect(dialog.showModal).not.toHaveBeenCalled();
});

test("a slash goes to the search", () => {
  const go = vi.fn((event: Event) => event.preventDefault());
  document.body.insertAdjacentHTML("beforeend", '<a href="/search" aria-keyshortcuts="/">Search</a>');
  document.querySelector("a")?.addEventListener("click", go);

  document.querySelector("p")?.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
  document.querySelector("input")?.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));

  expect(go).toHaveBeenCalledOnce();
});
