/**
 * `<dr-rest data-src>` holds a Turbo frame for the part of a page that takes longer, and asks for it once the page has been
 * painted: what makes it would otherwise keep the machine from painting. Without script the page itself asks for the whole.
 */
export class RestElement extends HTMLElement {
  connectedCallback(): void {
    if (document.hidden) {
      this.#ask();
    } else {
      requestAnimationFrame(() => setTimeout(this.#ask));
    }
  }

  #ask = (): void => {
    const { src } = this.dataset;
    if (this.isConnected && src) {
      this.querySelector("turbo-frame:not([src])")?.setAttribute("src", src);
    }
  };
}

customElements.define("dr-rest", RestElement);
