import { takeOver } from "./regions";

/** The result pane: what is said while one waits, and what came of it. All markup is the server's. */
export class ResultPane {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Says that something is under way. */
  wait(words: string): void {
    this.#fill("waiting", words);
  }

  /** Says why nothing came of it. */
  refuse(words: string): void {
    this.#fill("refused", words);
    this.announce(words);
  }

  /** Shows the answer of the server, and speaks it. */
  show(html: string, names: readonly string[] | null = null): void {
    takeOver(this.#root, html, names);
    this.announce(this.#region?.querySelector<HTMLElement>("[data-announce]")?.dataset.announce ?? "");
  }

  /** The line an error points at; null when there is none. */
  get errorLine(): number | null {
    const link = this.#region?.querySelector<HTMLElement>("[data-error][data-line]");
    return link?.dataset.line === undefined ? null : Number(link.dataset.line);
  }

  announce(words: string): void {
    const live = this.#root.querySelector("[data-live]");
    if (live !== null) {
      live.textContent = "";
      // Screen readers speak a change of text, also when the same words come twice.
      requestAnimationFrame(() => {
        live.textContent = words;
      });
    }
  }

  get #region(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('[data-region="result"]');
  }

  #fill(template: string, words: string): void {
    const region = this.#region;
    const shown = region?.querySelector(`[data-words="${template}"]`);
    if (shown) {
      shown.textContent = words;
      return;
    }
    const source = this.#root.querySelector<HTMLTemplateElement>(`template[data-template="${template}"]`);
    if (region && source) {
      region.replaceChildren(source.content.cloneNode(true));
      const place = region.querySelector(`[data-words="${template}"]`);
      if (place) {
        place.textContent = words;
      }
    }
  }
}
