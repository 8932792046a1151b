import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./dr-live-search";
import { show } from "./testing/page";

const html = `<dr-live-search>
  <form action="/search"><input type="search" name="q" value=""><input type="hidden" name="kind" value="tip"></form>
  <div data-results>old</div></dr-live-search>`;

const answer = `<title>new</title><dr-live-search><div data-results>
  <a class="row" href="/tips/one">One</a><a class="row" href="/tips/two">Two</a></div></dr-live-search>`;

const fetched = vi.fn(async (_address: URL | string) => new Response(answer));

beforeEach(() => {
  vi.useFakeTimers();
  fetched.mockClear();
  vi.stubGlobal("fetch", fetched);
  show(html);
});

afterEach(() => vi.useRealTimers());

function field(): HTMLInputElement {
  return document.querySelector("input[type=search]") as HTMLInputElement;
}

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
}

test("results follow once one pauses, with one request for all letters", async () => {
  type("st");
  type("stu");
  await vi.advanceTimersByTimeAsync(1000);

  expect(fetched).toHaveBeenCalledTimes(1);
  const asked = new URL(String(fetched.mock.calls[0]?.[0]));
  expect(asked.searchParams.get("q")).toBe("stu");
  expect(asked.searchParams.get("kind")).toBe("tip");
  expect(document.querySelectorAll(".row")).toHaveLength(2);
  expect(document.title).toBe("new");
});

test("arrows walk through the results and escape goes back", async () => {
  type("stu");
  await vi.advanceTimersByTimeAsync(1000);
  field().focus();

  press("ArrowDown");
  press("ArrowDown");
  expect(document.activeElement?.textContent).toBe("Two");
  press("ArrowUp");
  expect(document.activeElement?.textContent).toBe("One");
  press("Escape");

  expect(document.activeElement).toBe(field());
});

test("results stay as they are once one walks through them", async () => {
  type("stu");
  await vi.advanceTimersByTimeAsync(1000);
  type("stuck");
  field().focus();
  press("ArrowDown");
  await vi.advanceTimersByTimeAsync(1000);

  expect(fetched).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.textContent).toBe("One");
});

test("a failed request leaves the results as they are", async () => {
  fetched.mockRejectedValueOnce(new TypeError("no server"));

  type("stu");
  await vi.advanceTimersByTimeAsync(1000);

  expect(document.querySelector("[data-results]")?.textContent).toBe("old");
});
