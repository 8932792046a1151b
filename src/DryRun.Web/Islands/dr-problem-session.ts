import type { CodeEditorElement } from "./dr-code-editor";
import type { PanesElement } from "./dr-panes";
import type { Autosave } from "./session/autosave";
import { OwnCases } from "./session/own-cases";
import { follow, words } from "./session/progress";
import { codeOf, takeOver } from "./session/regions";
import { Replacement } from "./session/replacement";
import { newKey, page, Refusal, submit, unreachable } from "./session/requests";
import { ResultPane } from "./session/result-pane";
import { startSaving } from "./session/saving";
import { actionOf } from "./session/shortcuts";

/** What is answered here when it is clicked. */
const answered =
  "[data-line],[data-case-text],[data-takes-code],[data-shows-result],[data-asks-help],[data-undo]";

/**
 * `<dr-problem-session slug saved-ago>` around the forms of the problem page. Without it every form posts and the page
 * comes back with the answer; with it the same answers are fetched and put in place, and the code is saved as one goes.
 */
class ProblemSessionElement extends HTMLElement {
  #undo = new AbortController();
  #autosave: Autosave | null = null;
  #replacing: Replacement | null = null;
  #busy = false;
  #key: { readonly value: string; readonly code: string } | null = null;

  connectedCallback(): void {
    this.#undo = new AbortController();
    const { signal } = this.#undo;
    this.addEventListener("submit", (event) => this.#formSent(event), { signal });
    this.addEventListener("click", (event) => void this.#clicked(event), { signal });
    this.addEventListener("dr-code-change", (event) => this.#changed(event), { signal });
    document.addEventListener("keydown", (event) => this.#pressed(event), { signal, capture: true });
    window.addEventListener("pagehide", () => this.#autosave?.keepLocally(), { signal });
    this.#cases.start(signal);
    const parts = ["dr-code-editor", "dr-panes"].map((name) => customElements.whenDefined(name));
    void Promise.all(parts).then(() => this.#startSaving());
  }

  disconnectedCallback(): void {
    this.#autosave?.keepLocally();
    void this.#autosave?.flush();
    this.#autosave?.stop();
    this.#undo.abort();
  }

  get #slug(): string {
    return this.getAttribute("slug") ?? "";
  }

  get #editor(): CodeEditorElement {
    return this.#one<CodeEditorElement>("[data-pane=code] dr-code-editor");
  }

  get #panes(): PanesElement {
    return this.#one<PanesElement>("dr-panes");
  }

  get #form(): HTMLFormElement {
    return this.#one<HTMLFormElement>("form[data-solve]");
  }

  get #replacement(): Replacement {
    this.#replacing ??= new Replacement(this.#editor, this.#one("[data-notice]"));
    return this.#replacing;
  }

  get #result(): ResultPane {
    return new ResultPane(this);
  }

  get #cases(): OwnCases {
    return new OwnCases(this.#one("[data-own-cases]"), this.#slug);
  }

  #one<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (found === null) {
      throw new Error(`The problem page has no ${selector}.`);
    }
    return found;
  }

  #startSaving(): void {
    if (this.isConnected) {
      this.#autosave = startSaving({
        slug: this.#slug,
        savedAgo: this.getAttribute("saved-ago"),
        code: this.#editor.value,
        say: (words) => {
          this.#one("[data-saved]").textContent = words;
        },
        bringBack: (code, words) => this.#replacement.make(code, words),
      });
    }
  }

  // Programs of the editorial are changed in editors of their own.
  #changed(event: Event): void {
    if (event.target !== this.#editor) {
      return;
    }
    this.#replacement.settle();
    this.#autosave?.changed(this.#editor.value);
  }

  #formSent(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    if (form !== this.#form) {
      return;
    }
    event.preventDefault();
    if (button?.value === "reset") {
      this.#replace(
        this.#one<HTMLTemplateElement>("template[data-starter]").content.textContent ?? "",
        "Reset to the starting code.",
      );
    } else if (button?.value === "run") {
      void this.#run(button);
    } else {
      void this.#submit();
    }
  }

  #pressed(event: KeyboardEvent): void {
    const action = actionOf(event);
    const elsewhere =
      event.target instanceof Element && event.target.closest("dr-run-block, dialog") !== null;
    if (action !== null && !elsewhere) {
      event.preventDefault();
      event.stopPropagation();
      this.#form.requestSubmit(this.#one<HTMLButtonElement>(`button[name=do][value=${action}]`));
    }
  }

  async #clicked(event: Event): Promise<void> {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(answered) : null;
    if (target === null) {
      return;
    }
    event.preventDefault();
    const { line, column, caseText, takesCode } = target.dataset;
    if (line !== undefined) {
      this.#panes.show("code");
      this.#editor.jumpTo(Number(line), Number(column ?? 1));
    } else if (caseText !== undefined) {
      this.#panes.show("cases");
      this.#cases.add(caseText);
    } else if (target instanceof HTMLAnchorElement) {
      await this.#follow(target, takesCode);
    } else {
      this.#replacement.undo();
      this.#result.announce("Undone.");
    }
  }

  // Links of the page lead to the page itself: for code to take, a result to see, or help.
  async #follow(link: HTMLAnchorElement, notice: string | undefined): Promise<void> {
    try {
      const html = await page(link.href);
      if (notice !== undefined) {
        this.#replace(codeOf(html), notice);
      } else if (link.dataset.showsResult !== undefined) {
        this.#result.show(html, ["result"]);
        this.#panes.show("result");
      } else {
        takeOver(this, html, ["help"]);
        history.replaceState(history.state, "", link.href);
        this.querySelector<HTMLElement>(new URL(link.href).hash)?.focus();
      }
    } catch (error) {
      this.#result.refuse(error instanceof Refusal ? error.message : unreachable);
    }
  }

  #replace(code: string, words: string): void {
    this.#panes.show("code");
    this.#replacement.make(code, words);
    this.#result.announce(words);
  }

  #run(button: HTMLButtonElement): Promise<void> {
    return this.#whileBusy(async () => {
      this.#result.wait("Running the samples");
      this.#result.show(await page(this.#form.action, new FormData(this.#form, button)), ["result"]);
    });
  }

  #submit(): Promise<void> {
    return this.#whileBusy(async () => {
      const code = this.#editor.value;
      if (this.#key?.code !== code) {
        this.#key = { value: newKey(), code };
      }
      this.#result.wait("Sending");
      const id = await submit(this.#slug, code, this.#key.value);
      this.#key = null;
      await follow(id, (progress) => this.#result.wait(words(progress)), this.#undo.signal);
      const url = new URL(location.href);
      url.searchParams.set("submission", id);
      url.hash = "";
      this.#result.show(await page(url.href));
      history.replaceState(history.state, "", url);
    });
  }

  async #whileBusy(work: () => Promise<void>, showsResult = true): Promise<void> {
    if (this.#busy) {
      return;
    }
    this.#setBusy(true);
    try {
      if (showsResult) {
        this.#panes.show("result");
        this.#editor.markError(null);
      }
      await work();
      this.#editor.markError(this.#result.errorLine);
    } catch (error) {
      if (!this.#undo.signal.aborted) {
        this.#result.refuse(error instanceof Refusal ? error.message : unreachable);
      }
    } finally {
      this.#setBusy(false);
    }
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.toggleAttribute("busy", busy);
    for (const button of this.querySelectorAll("button[name=do][value=run],button[name=do][value=submit]")) {
      button.setAttribute("aria-disabled", String(busy));
    }
  }
}

customElements.define("dr-problem-session", ProblemSessionElement);
