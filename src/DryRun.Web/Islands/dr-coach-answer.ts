import { cited } from "./coach/cited";
import { events } from "./coach/events";
import { reason } from "./session/requests";

/**
 * `<dr-coach-answer question="...">` asks the model and shows its answer as it comes, with its citations as links to the passages. With `auto`
 * it asks at once. Stopping, and leaving, end the request.
 */
export class CoachAnswerElement extends HTMLElement {
  #asking: AbortController | null = null;

  connectedCallback(): void {
    this.addEventListener("click", this.#click);
    if (this.hasAttribute("auto")) {
      this.removeAttribute("auto");
      void this.#ask();
    }
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
    this.#asking?.abort();
    this.#asking = null;
  }

  #click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.hasAttribute("data-ask")) void this.#ask();
    else if (button?.hasAttribute("data-stop")) this.#asking?.abort();
  };

  async #ask(): Promise<void> {
    if (this.#asking) return;
    const asking = new AbortController();
    this.#asking = asking;
    this.#show("The model is answering.", true);
    try {
      this.#show(await this.#read(asking.signal), false);
    } catch {
      this.#show(
        asking.signal.aborted ? "Stopped." : "DryRun did not answer. The passages are below.",
        false,
      );
    } finally {
      if (this.#asking === asking) this.#asking = null;
    }
  }

  // Answers with the sentence for the status line once the stream has ended.
  async #read(signal: AbortSignal): Promise<string> {
    const response = await fetch("/api/ask/answer", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: this.getAttribute("question") ?? "" }),
      signal,
    });
    if (!response.ok || response.body === null) return reason(response);
    let text = "";
    for await (const { name, data } of events(response.body)) {
      const words = String(JSON.parse(data));
      if (name === "done") return "Answered.";
      if (name === "failed") return `${words} The passages are below.`;
      text += words;
      this.querySelector("[data-answer]")?.replaceChildren(cited(text));
    }
    return "The answer was cut off. The passages are below.";
  }

  #show(words: string, busy: boolean): void {
    const status = this.querySelector("[data-status]");
    const stop = this.querySelector<HTMLElement>("[data-stop]");
    const ask = this.querySelector<HTMLElement>("[data-ask]");
    if (status) status.textContent = words;
    if (stop) stop.hidden = !busy;
    if (ask) {
      ask.hidden = busy;
      if (!busy) ask.textContent = "Ask the model again";
    }
  }
}

customElements.define("dr-coach-answer", CoachAnswerElement);
