/** `<dr-print>` holds a hidden button; with script it shows and opens the browser's print dialog. */
export class PrintElement extends HTMLElement {
  #print = (): void => window.print();

  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", this.#print);
  }

  disconnectedCallback(): void {
    this.querySelector("button")?.removeEventListener("click", this.#print);
  }
}

customElements.define("dr-print", PrintElement);
