import { afterEach, expect, test, vi } from "vitest";
import "./dr-read-aloud";
import { show } from "./testing/page";

class Utterance {
  voice: unknown;
  lang = "";
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

const english = { lang: "en-GB", localService: true };
const spoken: Utterance[] = [];

function browserWith(voices: object[]): void {
  spoken.length = 0;
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.stubGlobal("speechSynthesis", {
    speaking: false,
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: vi.fn(),
  });
  show(
    '<dr-read-aloud text="Why?" hidden><button><span data-label>Read it to me</span></button></dr-read-aloud>',
  );
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const island = () => document.querySelector("dr-read-aloud") as HTMLElement;

test("reads the text with a voice of this browser", () => {
  browserWith([english]);

  document.querySelector("button")?.click();
  spoken[0]?.onstart?.();

  expect(island().hidden).toBe(false);
  expect(spoken.map((words) => words.text)).toEqual(["Why?"]);
  expect(document.querySelector("[data-label]")?.textContent).toBe("Stop reading");
});

test.each([
  ["there is no voice", []],
  ["the voice is made elsewhere", [{ lang: "en-US", localService: false }]],
  ["the voice speaks another language", [{ lang: "de-DE", localService: true }]],
])("stays hidden when %s", (_name, voices) => {
  browserWith(voices);

  expect(island().hidden).toBe(true);
});
