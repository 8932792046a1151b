import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./dr-quiz";
import { show } from "./testing/page";

const choices =
  '<div data-choices><input type="radio" name="answer" value="0"><input type="radio" name="answer" value="1"></div>';
const confidence =
  '<div data-confidence><input type="radio" name="sure" value="1"><input type="radio" name="sure" value="4"></div>';
let sent: string[];

beforeEach(() => {
  sent = [];
});

afterEach(() => {
  document.body.replaceChildren();
});

function ask(inside: string): HTMLFormElement {
  show(`<dr-quiz><form data-question>${inside}<button>Answer</button></form></dr-quiz>`);
  const form = document.querySelector("form") as HTMLFormElement;
  document.querySelector("dr-quiz")?.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    sent.push(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString());
  });
  return form;
}

function press(key: string): void {
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

test("a digit chooses and enter answers", () => {
  ask(choices);

  press("2");
  press("Enter");

  expect(sent).toEqual(["answer=1"]);
});

test("how sure one is comes as a second step, and its digit answers", () => {
  ask(choices + confidence);
  const second = document.querySelector<HTMLElement>("[data-confidence]");
  expect(second?.hidden).toBe(true);

  press("1");
  press("Enter");
  expect(sent).toEqual([]);
  expect(second?.hidden).toBe(false);
  press("2");

  expect(sent).toEqual(["answer=0&sure=4"]);
});

test("while nothing is chosen there is no second step, and the server says so", () => {
  ask(choices + confidence);

  press("Enter");

  expect(document.querySelector<HTMLElement>("[data-confidence]")?.hidden).toBe(true);
  expect(sent).toEqual([""]);
});

test("u goes back from the second step to the choice", () => {
  ask(choices + confidence);

  press("1");
  press("Enter");
  press("u");
  press("2");

  expect(document.querySelector<HTMLElement>("[data-confidence]")?.hidden).toBe(true);
  expect(document.querySelector<HTMLInputElement>("[value='1']")?.checked).toBe(true);
});

test("after the answer enter goes on to the next question", () => {
  show("<dr-quiz><a data-next>Next</a></dr-quiz>");
  const next = vi.fn();
  document.querySelector("[data-next]")?.addEventListener("click", next);

  press("Enter");

  expect(next).toHaveBeenCalledOnce();
});

test("it stops listening once it is gone", () => {
  ask(choices);
  document.querySelector("dr-quiz")?.remove();

  press("2");
  press("Enter");

  expect(sent).toEqual([]);
});
