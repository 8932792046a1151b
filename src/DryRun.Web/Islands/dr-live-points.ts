import { spoken } from "./answer/clock";
import { grade, type PointState, type Points } from "./answer/grade";
import { count, pace, wordsPerMinute } from "./answer/words";

const pause = 150;
const stuck = 20_000;

const words: Record<PointState, string> = {
  covered: "said",
  partial: "half said",
  unsure: "maybe said",
  contradicted: "look again",
  missing: "open",
};

/**
 * `<dr-live-points question="id" for="answer">` shows which points are said in a text box while it is written.
 *
 * It asks the server at every pause in the typing; a newer question drops the older one. When nothing is written for a while it shows the
 * hint of a point that is still open. `data-took` is what the last answer took, in milliseconds from the end of the pause. Once it has
 * shown something, the form's field `live` says so, and `nudges` names the hints.
 */
export class LivePointsElement extends HTMLElement {
  #box: HTMLTextAreaElement | null = null;
  #asking: AbortController | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #stuck: ReturnType<typeof setTimeout> | undefined;
  #begun = 0;

  connectedCallback(): void {
    const box = document.getElementById(this.getAttribute("for") ?? "");
    if (!(box instanceof HTMLTextAreaElement)) return;
    this.#box = box;
    box.addEventListener("input", this.#written);
    if (box.value.trim() !== "") this.#written();
  }

  disconnectedCallback(): void {
    this.#box?.removeEventListener("input", this.#written);
    this.#asking?.abort();
    clearTimeout(this.#pause);
    clearTimeout(this.#stuck);
  }

  #written = (): void => {
    this.#begun ||= Date.now();
    this.#figures();
    clearTimeout(this.#pause);
    clearTimeout(this.#stuck);
    this.#pause = setTimeout(() => void this.#ask(), pause);
    this.#stuck = setTimeout(() => this.#nudge(), stuck);
  };

  async #ask(): Promise<void> {
    const began = performance.now();
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const states = await grade(this.getAttribute("question") ?? "", this.#box?.value ?? "", asking.signal);
    if (states === null || asking.signal.aborted) return;
    this.#show(states);
    this.#note("live", "1");
    this.dataset.took = (performance.now() - began).toFixed(1);
  }

  #show(states: Points): void {
    for (const item of this.querySelectorAll<HTMLElement>("[data-point]")) {
      const state = states.get(item.dataset.point ?? "") ?? "missing";
      if (item.dataset.state === state) continue;
      item.dataset.state = state;
      const word = item.querySelector("[data-state-word]");
      if (word) word.textContent = words[state];
    }
    const nudge = this.querySelector<HTMLElement>("[data-nudge]");
    if (nudge && states.get(nudge.dataset.shown ?? "") === "covered") nudge.replaceChildren();
  }

  #figures(): void {
    const said = count(this.#box?.value ?? "");
    const speed = pace(said, Date.now() - this.#begun);
    this.#write("length", `${said} ${said === 1 ? "word" : "words"}`);
    this.#write("spoken", spoken((said / wordsPerMinute) * 60));
    this.#write("pace", speed === null ? "–" : `${speed} words a minute`);
  }

  #write(name: string, text: string): void {
    const place = this.querySelector(`[data-${name}]`);
    if (place) place.textContent = text;
  }

  // Nobody is stuck who has gone away: the box has to be in use.
  #nudge(): void {
    const nudge = this.querySelector<HTMLElement>("[data-nudge]");
    const open = [...this.querySelectorAll<HTMLElement>("[data-point]")].find(
      (item) => item.dataset.state === "missing",
    );
    const hint = open?.querySelector("template")?.content;
    if (!nudge || !open || !hint || document.activeElement !== this.#box) return;
    nudge.dataset.shown = open.dataset.point;
    nudge.replaceChildren(`Point ${this.#place(open)}: `, hint.cloneNode(true));
    this.#note("nudges", this.#with(open.dataset.point ?? ""));
  }

  #place(item: HTMLElement): number {
    return [...this.querySelectorAll("[data-point]")].indexOf(item) + 1;
  }

  #with(point: string): string {
    const known = (this.#field("nudges")?.value ?? "").split(" ").filter((id) => id !== "" && id !== point);
    return [...known, point].join(" ");
  }

  #note(name: string, value: string): void {
    const field = this.#field(name);
    if (field) field.value = value;
  }

  #field(name: string): HTMLInputElement | null {
    const field = this.#box?.form?.elements.namedItem(name);
    return field instanceof HTMLInputElement ? field : null;
  }
}

customElements.define("dr-live-points", LivePointsElement);
