import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./dr-answer-box";
import { keep, find as kept } from "./session/local-draft";
import { show } from "./testing/page";

const key = "question:q";
const now = new Date("2026-03-02T09:00:00Z");

const html = (attributes = "", text = "") => `<dr-answer-box question="q" ${attributes}><form>
  <input type="hidden" name="started" value="1"><input type="hidden" name="hints" value="0">
  <span data-time>0:00</span><textarea>${text}</textarea><span data-note></span>
  <template>A hint of the live panel</template>
  <ol><li data-hint="a" tabindex="-1" hidden>First</li><li data-hint="b" tabindex="-1" hidden>Second</li></ol>
  <p data-next><button data-ask-hint name="do" value="hint"><span data-label>Show hint 1 of 2</span></button></p>
  <button name="do" value="answer">Send</button>
</form></dr-answer-box>`;

beforeEach(() => {
  vi.useFakeTimers({ now });
  localStorage.clear();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const box = () => find("textarea") as HTMLTextAreaElement;
const field = (name: string) => (find(`[name=${name}]`) as HTMLInputElement).value;

function write(text: string): void {
  box().value = text;
  box().dispatchEvent(new Event("input", { bubbles: true }));
}

test("keeps what is written in this browser", () => {
  show(html());

  write("one");

  expect(kept(localStorage, key)?.code).toBe("one");
});

test("brings back what was not sent, and says so", () => {
  keep(localStorage, key, { code: "one", at: now.getTime() - 60_000 });

  show(html());

  expect(box().value).toBe("one");
  expect(find("[data-note]").textContent).toContain("Brought back");
});

test("forgets what was sent", () => {
  keep(localStorage, key, { code: "one", at: now.getTime() - 60_000 });

  show(html('answered="1000"'));

  expect(box().value).toBe("");
  expect(kept(localStorage, key)).toBeNull();
});

test("does not touch what came back from the server", () => {
  keep(localStorage, key, { code: "one", at: now.getTime() - 60_000 });

  show(html("", "two"));

  expect(box().value).toBe("two");
});

test("the clock begins with the first word", () => {
  show(html());
  vi.advanceTimersByTime(30_000);
  write("one");
  vi.advanceTimersByTime(42_000);

  expect(find("[data-time]").textContent).toBe("0:42");
  expect(field("started")).toBe(String(now.getTime() + 30_000));
});

test("the clock goes on when the page comes back with the text", () => {
  show(html("", "one"));

  expect(field("started")).toBe("1");
});

test("opens hints one by one without leaving the page", () => {
  show(html());
  find("[data-ask-hint]").click();

  expect(find("[data-hint=a]").hidden).toBe(false);
  expect(find("[data-hint=b]").hidden).toBe(true);
  expect(field("hints")).toBe("1");
  expect(find("[data-label]").textContent).toBe("Show hint 2 of 2");

  find("[data-ask-hint]").click();
  expect(find("[data-next]").hidden).toBe(true);
});

test("Ctrl+Enter sends", () => {
  show(html());
  const form = find("form") as HTMLFormElement;
  form.requestSubmit = vi.fn();

  box().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));

  expect(form.requestSubmit).toHaveBeenCalledWith(find("button[value=answer]"));
});
