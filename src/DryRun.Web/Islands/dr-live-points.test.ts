import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./dr-live-points";
import { show } from "./testing/page";

const html = `<form>
  <input type="hidden" name="live"><input type="hidden" name="nudges"><textarea id="answer"></textarea>
</form>
<dr-live-points question="q" for="answer">
  <ol>
    <li data-point="a" data-state="missing"><span data-state-word>open</span><template>What is a?</template></li>
    <li data-point="b" data-state="missing"><span data-state-word>open</span><template>What is b?</template></li>
  </ol>
  <div data-nudge></div><span data-length></span><span data-spoken></span><span data-pace></span>
</dr-live-points>`;

let asked: { answer: string; signal: AbortSignal }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal("fetch", async (_url: string, request: RequestInit) => {
    asked.push({ answer: JSON.parse(String(request.body)).answer, signal: request.signal as AbortSignal });
    return Response.json({
      points: [
        { id: "a", state: "covered" },
        { id: "b", state: "missing" },
      ],
    });
  });
  show(html);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const field = (name: string) => (find(`[name=${name}]`) as HTMLInputElement).value;

function write(text: string): void {
  const box = find("textarea") as HTMLTextAreaElement;
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

test("asks once for each pause, not for each key", async () => {
  write("o");
  await vi.advanceTimersByTimeAsync(100);
  write("one");
  await vi.advanceTimersByTimeAsync(200);

  expect(asked.map((request) => request.answer)).toEqual(["one"]);
});

test("lights up what is said and says it in a word", async () => {
  write("one");
  await vi.advanceTimersByTimeAsync(200);

  expect(find("[data-point=a]").dataset.state).toBe("covered");
  expect(find("[data-point=a] [data-state-word]").textContent).toBe("said");
  expect(find("[data-point=b]").dataset.state).toBe("missing");
  expect(field("live")).toBe("1");
});

test("a newer question drops the older one", async () => {
  vi.stubGlobal("fetch", (_url: string, request: RequestInit) => {
    asked.push({ answer: "", signal: request.signal as AbortSignal });
    return new Promise(() => {});
  });
  write("one");
  await vi.advanceTimersByTimeAsync(200);
  write("one two");
  await vi.advanceTimersByTimeAsync(200);

  expect(asked.map((request) => request.signal.aborted)).toEqual([true, false]);
});

test("shows the hint of an open point when the answer stands still, and notes it as help", async () => {
  write("one");
  await vi.advanceTimersByTimeAsync(20_100);

  expect(find("[data-nudge]").textContent).toBe("Point 2: What is b?");
  expect(field("nudges")).toBe("b");
});

test("does not nudge who has left the box", async () => {
  write("one");
  find("textarea").blur();
  await vi.advanceTimersByTimeAsync(20_100);

  expect(find("[data-nudge]").textContent).toBe("");
});

test("tells length and how long it takes to say", () => {
  write("one two three four five");

  expect(find("[data-length]").textContent).toBe("5 words");
  expect(find("[data-spoken]").textContent).toBe("2 s");
  expect(find("[data-pace]").textContent).toBe("–");
});

test("is silent once it is gone", async () => {
  const panel = find("dr-live-points");
  write("one");
  panel.remove();
  await vi.advanceTimersByTimeAsync(30_000);

  expect(asked).toEqual([]);
});
