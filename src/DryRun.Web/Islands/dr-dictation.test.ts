import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./dr-dictation";
import { show } from "./testing/page";

class Recogniser {
  static last: Recogniser | null = null;
  onresult: ((event: object) => void) | null = null;
  onerror: ((event: object) => void) | null = null;
  onend: (() => void) | null = null;
  start = vi.fn();
  stop = vi.fn(() => this.onend?.());
  abort = vi.fn();
  constructor() {
    Recogniser.last = this;
  }
}

const html = `<textarea id="answer">It is</textarea>
<dr-dictation for="answer" hidden><button aria-pressed="false"><span data-label>Dictate</span></button><span data-privacy>Privacy</span></dr-dictation>`;

beforeEach(() => vi.stubGlobal("webkitSpeechRecognition", Recogniser));

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

test("stays hidden where the browser does not recognise speech", () => {
  vi.stubGlobal("webkitSpeechRecognition", undefined);
  show(html);

  expect(find("dr-dictation").hidden).toBe(true);
});

test("writes what was said to the end of the box and tells the page", () => {
  show(html);
  const written = vi.fn();
  find("textarea").addEventListener("input", written);

  find("button").click();
  Recogniser.last?.onresult?.({
    resultIndex: 0,
    results: [{ isFinal: true, 0: { transcript: " an operator" } }],
  });

  expect((find("textarea") as HTMLTextAreaElement).value).toBe("It is an operator");
  expect(written).toHaveBeenCalledOnce();
});

test("a second press stops it", () => {
  show(html);

  find("button").click();
  expect(find("button").getAttribute("aria-pressed")).toBe("true");
  find("button").click();

  expect(Recogniser.last?.stop).toHaveBeenCalledOnce();
  expect(find("[data-label]").textContent).toBe("Dictate");
});

test("says what to do when the microphone is not allowed", () => {
  show(html);

  find("button").click();
  Recogniser.last?.onerror?.({ error: "not-allowed" });

  expect(find("[data-privacy]").textContent).toContain("Allow the microphone, or type.");
});
