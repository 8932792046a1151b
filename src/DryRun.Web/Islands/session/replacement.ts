/** What holds the code; the editor does. */
export interface CodeHolder {
  value: string;
}

/** Code that takes the place of the learner's own, with a notice that offers to undo it until something else is typed. */
export class Replacement {
  readonly #editor: CodeHolder;
  readonly #notice: HTMLElement;
  #before: string | null = null;
  #made: string | null = null;

  constructor(editor: CodeHolder, notice: HTMLElement) {
    this.#editor = editor;
    this.#notice = notice;
  }

  make(code: string, words: string): void {
    this.#before = this.#editor.value;
    this.#made = code;
    this.#editor.value = code;
    const place = this.#notice.querySelector("[data-notice-words]");
    if (place) {
      place.textContent = words;
    }
    this.#notice.hidden = false;
  }

  undo(): void {
    if (this.#before !== null) {
      this.#editor.value = this.#before;
    }
    this.#notice.hidden = true;
  }

  /** Takes the offer back once the code has become another one. */
  settle(): void {
    if (this.#editor.value !== this.#made) {
      this.#notice.hidden = true;
    }
  }
}
