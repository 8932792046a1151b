/** `<dr-shortcuts>` holds a dialog and opens it when `?` is pressed outside of text; `/` goes to the search. */
export class ShortcutsElement extends HTMLElement {
  #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isText(event.target)) return;
    if (event.key === "?") this.#open(event);
    else if (event.key === "/") this.#search(event);
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.#press);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#press);
  }

  #open(event: KeyboardEvent): void {
    const dialog = this.querySelector("dialog");
    if (!dialog || dialog.open) return;
    event.preventDefault();
    dialog.showModal();
  }

  #search(event: KeyboardEvent): void {
    const link = document.querySelector<HTMLElement>('a[aria-keyshortcuts="/"]');
    if (!link) return;
    event.preventDefault();
    link.click();
  }
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

customElements.define("dr-shortcuts", ShortcutsElement);
