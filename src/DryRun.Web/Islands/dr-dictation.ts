interface Recognition extends EventTarget {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

interface RecognitionEvent {
  readonly resultIndex: number;
  readonly results: ArrayLike<{ readonly isFinal: boolean; readonly 0: { readonly transcript: string } }>;
}

type RecognitionClass = new () => Recognition;

function find(): RecognitionClass | null {
  const names: Record<string, unknown> = window as unknown as Record<string, unknown>;
  const found = names.SpeechRecognition ?? names.webkitSpeechRecognition;
  return typeof found === "function" ? (found as RecognitionClass) : null;
}

const faults: Record<string, string> = {
  "not-allowed": "The browser does not let this page listen. Allow the microphone, or type.",
  "audio-capture": "There is no microphone. Type instead.",
  network: "The browser could not reach the service that turns speech into text. Type instead.",
};

/**
 * `<dr-dictation for="answer">` holds a button that writes what is said into a text box, at the end. It shows itself only where the browser
 * recognises speech, and goes when that turns out not to work; then there is typing.
 */
export class DictationElement extends HTMLElement {
  #listening: Recognition | null = null;

  connectedCallback(): void {
    if (find() === null) return;
    this.hidden = false;
    this.addEventListener("click", this.#click);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
    this.#listening?.abort();
  }

  #click = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.closest("button") === null) return;
    if (this.#listening) this.#listening.stop();
    else this.#listen();
  };

  #listen(): void {
    const Recogniser = find();
    if (Recogniser === null) return;
    const listening = new Recogniser();
    listening.continuous = true;
    listening.interimResults = false;
    listening.lang = "en";
    listening.onresult = (event) => this.#heard(event);
    listening.onerror = (event) => this.#say(faults[event.error] ?? "Nothing was heard. Try again, or type.");
    listening.onend = () => this.#show(null);
    this.#show(listening);
    listening.start();
  }

  #heard(event: RecognitionEvent): void {
    const box = document.getElementById(this.getAttribute("for") ?? "");
    if (!(box instanceof HTMLTextAreaElement)) return;
    const said = Array.from(event.results)
      .slice(event.resultIndex)
      .filter((result) => result.isFinal)
      .map((result) => result[0].transcript.trim())
      .join(" ");
    if (said === "") return;
    box.value += `${box.value === "" || /\s$/.test(box.value) ? "" : " "}${said}`;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  #show(listening: Recognition | null): void {
    this.#listening = listening;
    const button = this.querySelector("button");
    button?.setAttribute("aria-pressed", String(listening !== null));
    const label = this.querySelector("[data-label]");
    if (label) label.textContent = listening ? "Listening: stop" : "Dictate";
  }

  #say(words: string): void {
    const note = this.querySelector("[data-privacy]");
    if (note) note.textContent = words;
  }
}

customElements.define("dr-dictation", DictationElement);
