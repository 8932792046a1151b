import { clamp, defaults, limits, load, moved, type PaneSizes, type Split, save } from "./panes/sizes";

const narrow = "(max-width: 719.98px)";

/**
 * `<dr-panes pane="statement" lower="cases">`: panes (`[data-pane]`) in a grid, with separators that are moved by
 * mouse and keys (`[role=separator][data-split=columns|rows]`) and tabs (`[role=tab][data-shows]`).
 *
 * A wide window shows all panes but shares one place between those listed in `shared`; `lower` says which of them is
 * seen. A narrow window shows one pane, `pane`. Alt+1, Alt+2, … put the focus into the panes in tab order.
 */
export class PanesElement extends HTMLElement {
  #sizes: PaneSizes = defaults;
  #undo = new AbortController();

  connectedCallback(): void {
    this.#undo = new AbortController();
    const { signal } = this.#undo;
    this.#sizes = load(localStorage);
    this.#apply();
    for (const separator of this.#separators) {
      separator.addEventListener("keydown", (event) => this.#moveByKey(event, separator), { signal });
      separator.addEventListener("pointerdown", (event) => this.#moveByPointer(event, separator), { signal });
      separator.addEventListener(
        "dblclick",
        () => this.#set(splitOf(separator), defaults[splitOf(separator)]),
        { signal },
      );
    }
    for (const tab of this.#tabs) {
      tab.addEventListener("click", () => this.show(nameOf(tab)), { signal });
      tab.addEventListener("keydown", (event) => this.#moveTab(event), { signal });
    }
    document.addEventListener("keydown", (event) => this.#jump(event), { signal, capture: true });
    matchMedia(narrow).addEventListener("change", () => this.#reflect(), { signal });
    this.#reflect();
  }

  disconnectedCallback(): void {
    this.#undo.abort();
  }

  /** Brings a pane into view. Does not move the focus. */
  show(name: string): void {
    if (this.#shared.includes(name)) {
      this.setAttribute("lower", name);
    }
    this.setAttribute("pane", name);
    this.#reflect();
  }

  /** Brings a pane into view and puts the focus into it. */
  enter(name: string): void {
    this.show(name);
    const pane = this.querySelector<HTMLElement>(`[data-pane="${name}"]`);
    (pane?.querySelector<HTMLElement>("[data-pane-focus]") ?? pane)?.focus();
  }

  get #shared(): string[] {
    return (this.getAttribute("shared") ?? "").split(" ");
  }

  get #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[role=tab][data-shows]")];
  }

  get #separators(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[role=separator][data-split]")];
  }

  #reflect(): void {
    const shown = this.getAttribute(matchMedia(narrow).matches ? "pane" : "lower");
    for (const tab of this.#tabs) {
      const selected = nameOf(tab) === shown;
      tab.setAttribute("aria-selected", String(selected));
      tab.tabIndex = selected ? 0 : -1;
    }
  }

  #moveTab(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const tabs = this.#tabs.filter((tab) => tab.offsetParent !== null);
    const from = tabs.indexOf(event.currentTarget as HTMLElement);
    const target = tabs[(from + step + tabs.length) % tabs.length];
    if (step !== 0 && target !== undefined) {
      event.preventDefault();
      this.show(nameOf(target));
      target.focus();
    }
  }

  #jump(event: KeyboardEvent): void {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const tab = this.#tabs[Number(digit) - 1];
    if (tab !== undefined && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      this.enter(nameOf(tab));
    }
  }

  #moveByKey(event: KeyboardEvent, separator: HTMLElement): void {
    const split = splitOf(separator);
    const to = moved(split, event.key, this.#sizes[split]);
    if (to !== null) {
      event.preventDefault();
      this.#set(split, to);
    }
  }

  #moveByPointer(event: PointerEvent, separator: HTMLElement): void {
    event.preventDefault();
    separator.focus();
    separator.setPointerCapture(event.pointerId);
    const split = splitOf(separator);
    const move = (at: PointerEvent) => this.#set(split, this.#share(split, at), false);
    const done = () => {
      separator.removeEventListener("pointermove", move);
      save(localStorage, this.#sizes);
    };
    separator.addEventListener("pointermove", move);
    separator.addEventListener("lostpointercapture", done, { once: true });
  }

  #share(split: Split, at: PointerEvent): number {
    const box = this.getBoundingClientRect();
    const bar = this.querySelector<HTMLElement>("[data-panes-bar]")?.offsetHeight ?? 0;
    return split === "columns"
      ? ((at.clientX - box.left) / box.width) * 100
      : ((at.clientY - box.top) / (box.height - bar)) * 100;
  }

  #set(split: Split, value: number, remember = true): void {
    this.#sizes = { ...this.#sizes, [split]: clamp(split, value) };
    this.#apply();
    if (remember) {
      save(localStorage, this.#sizes);
    }
  }

  #apply(): void {
    this.style.setProperty("--columns", `${this.#sizes.columns}%`);
    this.style.setProperty("--rows", `${this.#sizes.rows}fr`);
    this.style.setProperty("--rest", `${100 - this.#sizes.rows}fr`);
    for (const separator of this.#separators) {
      const split = splitOf(separator);
      separator.setAttribute("aria-valuemin", String(limits[split].min));
      separator.setAttribute("aria-valuemax", String(limits[split].max));
      separator.setAttribute("aria-valuenow", String(Math.round(this.#sizes[split])));
    }
  }
}

function splitOf(separator: HTMLElement): Split {
  return separator.dataset.split === "rows" ? "rows" : "columns";
}

function nameOf(tab: HTMLElement): string {
  return tab.dataset.shows ?? "";
}

customElements.define("dr-panes", PanesElement);
