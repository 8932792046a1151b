import { beforeEach, expect, test, vi } from "vitest";
import "./dr-theme-menu";
import { show } from "./testing/page";

const html = `<dr-theme-menu>
  <button popovertarget="f" aria-label="Theme: Light"><span data-theme-icon="light">l</span><span data-theme-icon="dark" hidden>d</span></button>
  <form id="f" method="post" action="/settings/theme">
    <button name="theme" value="light" data-name="Light" aria-pressed="true">Light</button>
    <button name="theme" value="dark" data-name="Dark" aria-pressed="false">Dark</button>
  </form></dr-theme-menu>`;

const fetched = vi.fn(async () => new Response());

beforeEach(() => {
  fetched.mockClear();
  vi.stubGlobal("fetch", fetched);
  document.documentElement.dataset.theme = "light";
  show(html);
});

function choose(value: string): void {
  const form = document.querySelector("form") as HTMLFormElement;
  const submitter = form.querySelector<HTMLElement>(`[value=${value}]`);
  form.dispatchEvent(new SubmitEvent("submit", { submitter, bubbles: true, cancelable: true }));
}

test("a choice takes effect in place and is sent once", () => {
  choose("dark");

  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(document.querySelector("[value=dark]")?.getAttribute("aria-pressed")).toBe("true");
  expect(document.querySelector("[value=light]")?.getAttribute("aria-pressed")).toBe("false");
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("the button says the theme that is in use", () => {
  choose("dark");

  expect(document.querySelector("[popovertarget]")?.getAttribute("aria-label")).toBe("Theme: Dark");
  expect(document.querySelector<HTMLElement>("[data-theme-icon=light]")?.hidden).toBe(true);
});

test("a page kept from before shows the theme that is in use now", () => {
  document.documentElement.dataset.theme = "dark";
  show(html);

  expect(document.querySelector("[value=dark]")?.getAttribute("aria-pressed")).toBe("true");
});
