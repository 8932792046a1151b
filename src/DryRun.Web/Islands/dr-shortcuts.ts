/** `<dr-shortcuts>` holds a dialog and opens it when `?` is pressed outside of text. */
export class ShortcutsElement extends HTMLElement {
  #press = (event: KeyboardEvent): void => {
    if (event.key !== "?" || event.ctrlKey || event.altKey || event.metaKey || isText(event.target)) return;
    const dialog = this.querySelector("dialog");
    if (!dialog || dialog.open) return;
    event.preventDefault();
    dialog.showModal();
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.#press);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#press);
  }
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

customElements.define("dr-shortcuts", ShortcutsElement);
