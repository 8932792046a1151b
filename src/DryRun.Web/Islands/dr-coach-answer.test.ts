import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./dr-coach-answer";
import { show } from "./testing/page";

const html = (auto = "") => `<dr-coach-answer question="What is a tuple?" ${auto}><p data-answer></p>
  <button data-ask>Ask</button><button data-stop hidden>Stop</button><span data-status></span></dr-coach-answer>`;

let chunks: string[];
let end: "close" | "stay";
const signals: AbortSignal[] = [];

beforeEach(() => {
  signals.length = 0;
  end = "close";
  vi.stubGlobal("fetch", async (_url: string, request: RequestInit) => {
    const signal = request.signal as AbortSignal;
    signals.push(signal);
    const bytes = new TextEncoder();
    return new Response(
      new ReadableStream({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(bytes.encode(chunk));
          if (end === "close") controller.close();
          signal.addEventListener("abort", () => controller.error(new Error("aborted")));
        },
      }),
    );
  });
});

afterEach(() => vi.unstubAllGlobals());

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const status = () => find("[data-status]").textContent;
const event = (name: string, words: string) => `event: ${name}\ndata: ${JSON.stringify(words)}\n\n`;

test("shows words as they come, whatever pieces they come in, with citations as links", async () => {
  const whole =
    event("words", "Fixed\n[1]") + event("words", " and `hashable` <b>[2]</b>.") + event("done", "");
  chunks = [whole.slice(0, 9), whole.slice(9, 40), whole.slice(40)];
  show(html("auto"));

  await vi.waitFor(() => expect(status()).toBe("Answered."));

  expect(find("[data-answer]").textContent).toBe("Fixed\n[1] and hashable <b>[2]</b>.");
  expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "#passage-1",
    "#passage-2",
  ]);
  expect(find("[data-answer] b")).toBeNull();
});

test("asks nothing until it is told to", () => {
  chunks = [];
  show(html());

  expect(signals).toEqual([]);
});

test("keeps what came before it broke off, with one line", async () => {
  chunks = [event("words", "Fixed [1]"), event("failed", "The connection to models.test was lost.")];
  show(html("auto"));

  await vi.waitFor(() =>
    expect(status()).toBe("The connection to models.test was lost. The passages are below."),
  );

  expect(find("[data-answer]").textContent).toBe("Fixed [1]");
});

test("can be stopped, and ends when the learner leaves", async () => {
  chunks = [event("words", "Fixed")];
  end = "stay";
  show(html("auto"));
  await vi.waitFor(() => expect(find("[data-answer]").textContent).toBe("Fixed"));

  find("[data-stop]").click();
  await vi.waitFor(() => expect(status()).toBe("Stopped."));
  find("[data-ask]").click();
  show("<p>another page</p>");

  expect(signals.map((signal) => signal.aborted)).toEqual([true, true]);
});
