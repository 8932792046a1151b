/**
 * `<dr-live-search>` holds a search form and an element `[data-results]`. While one types, the results are fetched from
 * the form's own address and put in place. Arrows walk from the field through the results, Esc goes back to the field.
 */
const pause = 180;

export class LiveSearchElement extends HTMLElement {
  #timer = 0;
  #request: AbortController | null = null;

  #type = (event: Event): void => {
    if (event.target !== this.#field) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#find(), pause);
  };

  #press = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && event.target !== this.#field) {
      event.preventDefault();
      this.#field?.focus();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") this.#walk(event);
  };

  connectedCallback(): void {
    this.addEventListener("input", this.#type);
    this.addEventListener("keydown", this.#press);
  }

  disconnectedCallback(): void {
    this.#stop();
    this.removeEventListener("input", this.#type);
    this.removeEventListener("keydown", this.#press);
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector("input[type=search]");
  }

  // Results must not change under the reader who walks through them.
  #stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  #walk(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.querySelectorAll<HTMLElement>("[data-results] .row")];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + (event.key === "ArrowDown" ? 1 : -1)];
    if (place < 0 || !next) return;
    event.preventDefault();
    this.#stop();
    next.focus();
  }

  async #find(): Promise<void> {
    const form = this.querySelector("form");
    if (!form) return;
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) address.searchParams.set(name, String(value));
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    try {
      const response = await fetch(address, { signal });
      if (response.ok) this.#show(await response.text(), address);
    } catch {
      // Overtaken by the next letter, or no server: the form still works.
    }
  }

  #show(html: string, address: URL): void {
    const page = new DOMParser().parseFromString(html, "text/html");
    const found = page.querySelector("dr-live-search [data-results]");
    if (!found || !this.isConnected) return;
    this.querySelector("[data-results]")?.replaceWith(document.adoptNode(found));
    document.title = page.title;
    history.replaceState(history.state, "", address);
  }
}

customElements.define("dr-live-search", LiveSearchElement);
