const unreachable = "DryRun did not answer. Your feedback is as it was; try again.";

/**
 * `<dr-second-opinion>` holds the section with the form that asks the model. It sends the form itself, puts the new section in its place,
 * and gives the request up when it is stopped or the learner leaves. With `always` it asks without being told to.
 */
export class SecondOpinionElement extends HTMLElement {
  #asking: AbortController | null = null;

  connectedCallback(): void {
    this.addEventListener("submit", this.#submit);
    this.addEventListener("click", this.#click);
    if (this.hasAttribute("always")) {
      this.removeAttribute("always");
      const form = this.querySelector("form");
      if (form) void this.#ask(form);
    }
  }

  disconnectedCallback(): void {
    this.removeEventListener("submit", this.#submit);
    this.removeEventListener("click", this.#click);
    this.#asking?.abort();
    this.#asking = null;
  }

  #submit = (event: SubmitEvent): void => {
    if (!(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    void this.#ask(event.target);
  };

  #click = (event: Event): void => {
    const stop = event.target instanceof Element && event.target.closest("[data-stop]") !== null;
    if (stop) this.#asking?.abort();
  };

  async #ask(form: HTMLFormElement): Promise<void> {
    if (this.#asking) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.#show("Asking the model. This may take a while.", true);
    try {
      const fresh = await section(form, asking.signal);
      if (!asking.signal.aborted) this.#replace(fresh);
    } catch {
      this.#show(asking.signal.aborted ? "Stopped." : unreachable, false);
    } finally {
      if (this.#asking === asking) this.#asking = null;
    }
  }

  #replace(fresh: Element): void {
    const focused = this.contains(document.activeElement);
    this.replaceChildren(document.importNode(fresh, true));
    if (focused) this.querySelector<HTMLElement>("h2")?.focus();
  }

  #show(words: string, busy: boolean): void {
    const status = this.querySelector("[data-status]");
    const where = this.querySelector<HTMLElement>("[data-where]");
    const stop = this.querySelector<HTMLElement>("[data-stop]");
    if (status) status.textContent = words;
    if (where) where.hidden = busy;
    if (stop) stop.hidden = !busy;
    const button = this.querySelector("form button:not([data-stop])");
    if (busy) button?.setAttribute("aria-disabled", "true");
    else button?.removeAttribute("aria-disabled");
  }
}

async function section(form: HTMLFormElement, signal: AbortSignal): Promise<Element> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") body.append(name, value);
  }
  const response = await fetch(form.action, { method: "POST", body, signal });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const found = page.querySelector("#second-opinion");
  if (!response.ok || found === null) throw new Error("The page came without a second opinion.");
  return found;
}

customElements.define("dr-second-opinion", SecondOpinionElement);
