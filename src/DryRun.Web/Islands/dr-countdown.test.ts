import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { words } from "./dr-countdown";
import { show } from "./testing/page";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

test("says minutes and seconds", () => {
  expect(words(75)).toBe("1:15");
  expect(words(9)).toBe("0:09");
});

test("counts down, and presses the button when the time is over", () => {
  show('<button data-time-over></button><dr-countdown seconds="12"></dr-countdown>');
  const over = vi.fn();
  document.querySelector("button")?.addEventListener("click", over);

  vi.advanceTimersByTime(3000);
  expect(document.querySelector("dr-countdown")?.textContent).toBe("0:09");
  expect(document.querySelector("dr-countdown")?.hasAttribute("data-last")).toBe(true);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(9500);

  expect(over).toHaveBeenCalledOnce();
});

test("a question that was left presses nothing", () => {
  show('<button data-time-over></button><dr-countdown seconds="2"></dr-countdown>');
  const over = vi.fn();
  document.querySelector("button")?.addEventListener("click", over);

  document.querySelector("dr-countdown")?.remove();
  vi.advanceTimersByTime(5000);

  expect(over).not.toHaveBeenCalled();
});
