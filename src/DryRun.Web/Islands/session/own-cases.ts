import { findCases, keepCases } from "./cases";

const most = 8;

/** The boxes for own cases: any number up to eight, kept in this browser. */
export class OwnCases {
  readonly #root: HTMLElement;
  readonly #slug: string;

  constructor(root: HTMLElement, slug: string) {
    this.#root = root;
    this.#slug = slug;
  }

  start(signal: AbortSignal): void {
    for (const text of findCases(localStorage, this.#slug)) {
      this.#place(text);
    }
    this.#root.addEventListener("input", () => this.#keep(), { signal });
    this.#root.addEventListener("click", (event) => this.#click(event), { signal });
    this.#number();
  }

  /** Adds a case, in the first empty box or a new one; the focus goes there. */
  add(text: string): void {
    this.#place(text)?.focus();
    this.#number();
    this.#keep();
  }

  get #boxes(): HTMLTextAreaElement[] {
    return [...this.#root.querySelectorAll<HTMLTextAreaElement>("textarea[name=case]")];
  }

  #place(text: string): HTMLTextAreaElement | null {
    const same = this.#boxes.find((box) => box.value === text && text !== "");
    if (same !== undefined) {
      return same;
    }
    const box = this.#boxes.find((each) => each.value === "") ?? this.#append();
    if (box !== null) {
      box.value = text;
    }
    return box;
  }

  #append(): HTMLTextAreaElement | null {
    const template = this.#root.querySelector<HTMLTemplateElement>("template[data-case]");
    const list = this.#root.querySelector("[data-case-list]");
    if (template === null || list === null || this.#boxes.length >= most) {
      return this.#boxes.at(-1) ?? null;
    }
    list.append(template.content.cloneNode(true));
    return this.#boxes.at(-1) ?? null;
  }

  #click(event: Event): void {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-case-action]") : null;
    if (button?.dataset.caseAction === "add") {
      (this.#boxes.find((box) => box.value === "") ?? this.#append())?.focus();
    } else if (button?.dataset.caseAction === "remove") {
      this.#remove(button);
    }
    this.#number();
    this.#keep();
  }

  #remove(button: HTMLElement): void {
    const item = button.closest("[data-case-item]");
    const box = item?.querySelector("textarea");
    if (this.#boxes.length > 1) {
      item?.remove();
      this.#boxes.at(-1)?.focus();
    } else if (box) {
      box.value = "";
      box.focus();
    }
  }

  #number(): void {
    this.#boxes.forEach((box, index) => {
      const words = `Own case ${index + 1}`;
      box.setAttribute("aria-label", words);
      const item = box.closest("[data-case-item]");
      item
        ?.querySelector("[data-case-action=remove]")
        ?.setAttribute("aria-label", `Remove own case ${index + 1}`);
      const title = item?.querySelector("[data-case-title]");
      if (title) {
        title.textContent = words;
      }
    });
  }

  #keep(): void {
    keepCases(
      localStorage,
      this.#slug,
      this.#boxes.map((box) => box.value).filter((text) => text.trim() !== ""),
    );
  }
}
