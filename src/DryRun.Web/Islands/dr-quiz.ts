import { quizKey } from "./quiz/keys";

/**
 * `<dr-quiz>` holds a question of a quiz, or the answer to one, and lets it be done with the keyboard alone.
 *
 * Digits choose (a line to be moved gets the focus), Enter and Space go on, U goes back. When the form asks how sure the learner is (`[data-confidence]`), it does so in
 * a second step, after the choice. Without script both are on the page at once.
 */
export class QuizElement extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener("keydown", this.#press);
    this.#form?.addEventListener("submit", this.#submit);
    this.addEventListener("click", this.#click);
    if (this.#confidence) {
      this.#confidence.hidden = true;
    }
    this.setAttribute("data-ready", "");
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#press);
    this.#form?.removeEventListener("submit", this.#submit);
    this.removeEventListener("click", this.#click);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector("form[data-question]");
  }

  get #confidence(): HTMLElement | null {
    return this.querySelector("[data-confidence]");
  }

  /** False while one of several is to be chosen and none is. */
  get #isAnswered(): boolean {
    const choices = [...this.querySelectorAll<HTMLInputElement>("[data-choices] input[type=radio]")];
    return choices.length === 0 || choices.some((choice) => choice.checked);
  }

  get #isAskingConfidence(): boolean {
    return this.#confidence !== null && !this.#confidence.hidden;
  }

  #press = (event: KeyboardEvent): void => {
    if (document.querySelector("dialog[open]")) return;
    const key = quizKey(event);
    if (key === null) return;
    if (key.does === "choose" ? this.#choose(key.index) : key.does === "go" ? this.#go() : this.#back()) {
      event.preventDefault();
    }
  };

  #choose(index: number): boolean {
    const part = this.#isAskingConfidence ? "[data-confidence]" : "[data-choices]";
    const line = this.querySelectorAll<HTMLElement>(`${part} [data-line]`)[index];
    if (line) {
      line.querySelector<HTMLElement>("[data-move]")?.focus();
      return true;
    }
    const input = this.querySelectorAll<HTMLInputElement>(`${part} input`)[index];
    if (!input) return false;
    input.focus();
    input.checked = input.type === "radio" || !input.checked;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    if (this.#isAskingConfidence) this.#form?.requestSubmit();
    return true;
  }

  #go(): boolean {
    const form = this.#form;
    if (form) {
      form.requestSubmit();
      return true;
    }
    const next = this.querySelector<HTMLElement>("[data-next]");
    next?.click();
    return next !== null;
  }

  #back(): boolean {
    if (this.#isAskingConfidence) {
      this.#show(false);
      return true;
    }
    const back = this.querySelector<HTMLElement>("[data-back]");
    back?.click();
    return back !== null;
  }

  #click = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest("[data-reconsider]")) this.#show(false);
  };

  #submit = (event: SubmitEvent): void => {
    const confidence = this.#confidence;
    const skips = event.submitter?.hasAttribute("data-skip") ?? false;
    if (!confidence || skips || !this.#isAnswered || confidence.querySelector("input:checked")) return;
    event.preventDefault();
    this.#show(true);
  };

  #show(asksConfidence: boolean): void {
    const confidence = this.#confidence;
    if (!confidence) return;
    confidence.hidden = !asksConfidence;
    this.toggleAttribute("data-asking-confidence", asksConfidence);
    for (const input of confidence.querySelectorAll<HTMLInputElement>("input")) input.checked = false;
    const step = asksConfidence
      ? "[data-confidence] input"
      : "[data-choices] :is(input:not([hidden]), textarea, button)";
    this.querySelector<HTMLElement>(step)?.focus();
  }
}

customElements.define("dr-quiz", QuizElement);
