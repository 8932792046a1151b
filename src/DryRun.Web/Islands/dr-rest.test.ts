import { beforeEach, expect, test, vi } from "vitest";
import "./dr-rest";
import { show } from "./testing/page";

let paint: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => {
    paint = callback;
  });
  show('<dr-rest data-src="/whole"><turbo-frame></turbo-frame></dr-rest>');
});

const source = () => document.querySelector("turbo-frame")?.getAttribute("src");

test("the rest is asked for after the page was painted", () => {
  expect(source()).toBeNull();

  paint();
  vi.runAllTimers();

  expect(source()).toBe("/whole");
});

test("a page that was left asks for nothing", () => {
  const frame = document.querySelector("turbo-frame");
  document.querySelector("dr-rest")?.remove();

  paint();
  vi.runAllTimers();

  expect(frame?.getAttribute("src")).toBeNull();
});
