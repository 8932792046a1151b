/**
 * `<dr-theme-menu>` holds a button and the form of the themes. A choice takes effect at once; the form's own
 * request keeps it for the next page.
 */
export class ThemeMenuElement extends HTMLElement {
  #submit = (event: SubmitEvent): void => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    this.#show(button);
    const body = new FormData(event.target, button);
    event.target.hidePopover?.();
    fetch(event.target.action, { method: "POST", body, redirect: "manual", keepalive: true }).catch(
      () => undefined,
    );
  };

  connectedCallback(): void {
    this.addEventListener("submit", this.#submit);
    this.#restore();
  }

  disconnectedCallback(): void {
    this.removeEventListener("submit", this.#submit);
  }

  // A page that was kept from before the choice still carries the old marks.
  #restore(): void {
    const theme = document.documentElement.dataset.theme;
    const button = this.querySelector<HTMLButtonElement>(`button[value="${theme}"]`);
    if (button) this.#show(button);
  }

  #show(chosen: HTMLButtonElement): void {
    document.documentElement.dataset.theme = chosen.value;
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[name=theme]")) {
      button.setAttribute("aria-pressed", String(button === chosen));
    }
    for (const icon of this.querySelectorAll<HTMLElement>("[data-theme-icon]")) {
      icon.hidden = icon.dataset.themeIcon !== chosen.value;
    }
    this.querySelector("[popovertarget]")?.setAttribute("aria-label", `Theme: ${chosen.dataset.name}`);
  }
}

customElements.define("dr-theme-menu", ThemeMenuElement);
