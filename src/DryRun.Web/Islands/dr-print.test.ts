import { beforeEach, expect, test, vi } from "vitest";
import "./dr-print";
import { show } from "./testing/page";

const print = vi.fn();

beforeEach(() => {
  print.mockClear();
  vi.stubGlobal("print", print);
  show('<dr-print><button type="button" hidden>Print</button></dr-print>');
});

test("the button shows and prints the page", () => {
  const button = document.querySelector("button") as HTMLButtonElement;

  button.click();

  expect(button.hidden).toBe(false);
  expect(print).toHaveBeenCalledTimes(1);
});

test("a page that was left prints no more", () => {
  const button = document.querySelector("button") as HTMLButtonElement;
  const element = document.querySelector("dr-print") as HTMLElement;
  element.remove();

  button.click();

  expect(print).not.toHaveBeenCalled();
});
