import { beforeEach, expect, test } from "vitest";
import { type QuizKey, quizKey } from "./keys";

beforeEach(() => {
  document.body.innerHTML =
    '<p>text</p><textarea></textarea><input type="text"><input type="radio"><button>Go</button>';
});

function press(selector: string, key: string, more: KeyboardEventInit = {}): QuizKey {
  let result: QuizKey = null;
  const listen = (event: KeyboardEvent) => {
    result = quizKey(event);
  };
  document.addEventListener("keydown", listen);
  document
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  document.removeEventListener("keydown", listen);
  return result;
}

test("digits choose from one on", () => {
  expect(press("p", "1")).toEqual({ does: "choose", index: 0 });
  expect(press("input[type=radio]", "9")).toEqual({ does: "choose", index: 8 });
  expect(press("p", "0")).toBeNull();
});

test("enter and space go on, but not from a button, which acts by itself", () => {
  expect(press("p", "Enter")).toEqual({ does: "go" });
  expect(press("p", " ")).toEqual({ does: "go" });
  expect(press("button", "Enter")).toBeNull();
  expect(press("button", " ")).toBeNull();
});

test("what is typed stays text", () => {
  expect(press("textarea", "1")).toBeNull();
  expect(press("textarea", "Enter")).toBeNull();
  expect(press("input[type=text]", "u")).toBeNull();
});

test("enter in a line of text goes on", () => {
  expect(press("input[type=text]", "Enter")).toEqual({ does: "go" });
});

test("u goes back, and Ctrl+U is the browser's", () => {
  expect(press("p", "u")).toEqual({ does: "back" });
  expect(press("p", "u", { ctrlKey: true })).toBeNull();
});

test("Ctrl Enter goes on from a text", () => {
  expect(press("textarea", "Enter", { ctrlKey: true })).toEqual({ does: "go" });
  expect(press("button", "Enter", { ctrlKey: true })).toBeNull();
});
