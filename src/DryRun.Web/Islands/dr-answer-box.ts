import { clock } from "./answer/clock";
import { ago } from "./session/ago";
import { find, forget, keep } from "./session/local-draft";

/**
 * `<dr-answer-box question="id" answered="ms ago">` is the form of an answer: it grows with the text, keeps it in this browser, shows the time
 * since the first word, opens hints in place, and sends with Ctrl+Enter.
 *
 * Everything it does is also done by the form alone, by posting.
 */
export class AnswerBoxElement extends HTMLElement {
  #began = 0;
  #tick: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (!this.#box || !this.#form) return;
    this.#bringBack();
    this.#fit();
    this.addEventListener("input", this.#written);
    this.addEventListener("keydown", this.#keys);
    this.addEventListener("click", this.#click);
    if (this.#box.value.trim() !== "") this.#start();
  }

  disconnectedCallback(): void {
    this.removeEventListener("input", this.#written);
    this.removeEventListener("keydown", this.#keys);
    this.removeEventListener("click", this.#click);
    clearInterval(this.#tick);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  get #box(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  get #key(): string {
    return `question:${this.getAttribute("question") ?? ""}`;
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  }

  // What this browser keeps is older than the last answer once that answer was sent.
  #bringBack(): void {
    const box = this.#box;
    const kept = find(localStorage, this.#key);
    if (!box || kept === null) return;
    const answered = this.getAttribute("answered");
    if (kept.code.trim() === "" || (answered !== null && kept.at <= Date.now() - Number(answered))) {
      forget(localStorage, this.#key);
    } else if (box.value === "") {
      box.value = kept.code;
      this.#say(`Brought back what this browser kept ${ago(Date.now() - kept.at)}.`);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  #written = (event: Event): void => {
    const box = this.#box;
    if (!box || event.target !== box) return;
    this.#start();
    this.#fit();
    const isKept = keep(localStorage, this.#key, { code: box.value, at: Date.now() });
    if (event.isTrusted)
      this.#say(isKept ? "" : "This browser keeps nothing, so send your answer before you leave the page.");
  };

  #start(): void {
    if (this.#began !== 0) return;
    const posted = Number(this.#field("started")?.value ?? 0);
    const isNew = this.#box?.defaultValue === "";
    this.#began = isNew ? Date.now() : posted;
    const started = this.#field("started");
    if (started && isNew) started.value = String(this.#began);
    this.#show();
    this.#tick = setInterval(() => this.#show(), 1000);
  }

  #show(): void {
    const time = this.querySelector("[data-time]");
    if (time) time.textContent = clock(Date.now() - this.#began);
  }

  #fit(): void {
    const box = this.#box;
    if (!box) return;
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  }

  #keys = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#form?.requestSubmit(this.querySelector<HTMLButtonElement>("button[value=answer]"));
  };

  #click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("[data-ask-hint]") : null;
    const hint = this.querySelector<HTMLElement>("[data-hint][hidden]");
    if (!button || !hint) return;
    event.preventDefault();
    hint.hidden = false;
    hint.focus();
    const all = this.querySelectorAll("[data-hint]").length;
    const open = all - this.querySelectorAll("[data-hint][hidden]").length;
    const count = this.#field("hints");
    if (count) count.value = String(open);
    const label = button.querySelector("[data-label]");
    if (label) label.textContent = `Show hint ${open + 1} of ${all}`;
    const next = this.querySelector<HTMLElement>("[data-next]");
    if (next) next.hidden = open === all;
  };

  #say(words: string): void {
    const note = this.querySelector("[data-note]");
    if (note && note.textContent !== words) note.textContent = words;
  }
}

customElements.define("dr-answer-box", AnswerBoxElement);
