/**
 * `<dr-countdown seconds="60" form="id">` counts down in words and sends the form when the time is over, through its
 * `data-time-over` button. Without script the server measures the time by itself.
 */
export class CountdownElement extends HTMLElement {
  #end = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#end = Date.now() + Number(this.getAttribute("seconds")) * 1000;
    this.#tick();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
  }

  #tick = (): void => {
    const left = Math.max(0, Math.ceil((this.#end - Date.now()) / 1000));
    this.textContent = words(left);
    this.toggleAttribute("data-last", left <= 10);
    if (left > 0) {
      this.#timer = window.setTimeout(this.#tick, 250);
      return;
    }
    document.querySelector<HTMLElement>("[data-time-over]")?.click();
  };
}

/** 75 as '1:15'. */
export function words(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

customElements.define("dr-countdown", CountdownElement);
