/**
 * `<dr-order-lines>` lets lines be put in order: with the buttons `[data-move]` of a line, or by dragging it.
 *
 * Lines (`[data-line]`) stand above or below `[data-edge]`; those below are left out. What counts are the number fields inside the
 * lines, which the form sends: they are written here after the first move, and typed by hand where there is no script.
 */
export class OrderLinesElement extends HTMLElement {
  #held: HTMLElement | null = null;

  connectedCallback(): void {
    for (const line of this.#lines) {
      line.draggable = true;
      const place = placeOf(line);
      if (place) place.hidden = true;
    }
    this.addEventListener("click", this.#click);
    this.addEventListener("dragstart", this.#hold);
    this.addEventListener("dragover", this.#drag);
    this.addEventListener("drop", this.#drop);
    this.addEventListener("dragend", this.#release);
    this.#restore();
    this.setAttribute("data-ready", "");
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
    this.removeEventListener("dragstart", this.#hold);
    this.removeEventListener("dragover", this.#drag);
    this.removeEventListener("drop", this.#drop);
    this.removeEventListener("dragend", this.#release);
  }

  get #list(): HTMLElement | null {
    return this.querySelector("[data-lines]");
  }

  get #lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-line]")];
  }

  /** Lines and the edge, in order. */
  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-line], [data-edge]")];
  }

  #click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-move]") : null;
    const line = button?.closest<HTMLElement>("[data-line]");
    if (!button || !line) return;
    const rows = this.#rows;
    const at = rows.indexOf(line);
    const other = rows[button.dataset.move === "up" ? at - 1 : at + 1];
    if (!other) return;
    if (button.dataset.move === "up") other.before(line);
    else other.after(line);
    button.focus();
    this.#write(line);
  };

  #hold = (event: DragEvent): void => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
    if (!line) return;
    this.#held = line;
    line.setAttribute("data-held", "");
    event.dataTransfer?.setData("text/plain", "");
  };

  #drag = (event: DragEvent): void => {
    const held = this.#held;
    const over =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line], [data-edge]") : null;
    if (!held || !over) return;
    event.preventDefault();
    if (over === held) return;
    const rows = this.#rows;
    if (rows.indexOf(over) < rows.indexOf(held)) over.before(held);
    else over.after(held);
  };

  #drop = (event: DragEvent): void => {
    if (this.#held) event.preventDefault();
  };

  #release = (): void => {
    const held = this.#held;
    this.#held = null;
    if (!held) return;
    held.removeAttribute("data-held");
    this.#write(held);
  };

  /** The browser's Back brings the numbers back; the lines follow them. */
  #restore(): void {
    const places = new Map(this.#lines.map((line) => [line, Number(placeOf(line)?.value ?? "")]));
    const edge = this.querySelector<HTMLElement>("[data-edge]");
    const kept = this.#lines
      .filter((line) => places.get(line))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    if (kept.length === 0 || !edge) return;
    this.#list?.prepend(...kept, edge);
    this.#write(null);
  }

  #write(moved: HTMLElement | null): void {
    let number = 0;
    let isOut = false;
    for (const row of this.#rows) {
      const place = placeOf(row);
      if (!place) {
        isOut = true;
        continue;
      }
      number += 1;
      row.toggleAttribute("data-out", isOut);
      place.value = isOut ? "" : String(number);
    }
    this.#say(moved);
  }

  #say(moved: HTMLElement | null): void {
    const said = this.querySelector("[data-said]");
    const place = moved && placeOf(moved)?.value;
    if (said && moved) said.textContent = place ? `Place ${place}` : "Left out";
  }
}

function placeOf(row: HTMLElement): HTMLInputElement | null {
  return row.querySelector("input");
}

customElements.define("dr-order-lines", OrderLinesElement);
