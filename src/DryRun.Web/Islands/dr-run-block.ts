import { execute, type RunReport } from "./run/execute";

/**
 * `<dr-run-block>` holds a program, what it prints, and the buttons Run, Change and Undo.
 *
 * Without the buttons it is only shown. The program is coloured text; 'Change' puts the code editor in its place. Ctrl+Enter runs it.
 */
export class RunBlockElement extends HTMLElement {
  #original = "";
  #promised = "";
  #promisedLabel = "";
  #running: AbortController | null = null;

  connectedCallback(): void {
    if (this.querySelector("[data-run]") === null) return;
    this.#original = this.#code.textContent ?? "";
    this.#promised = this.#output.textContent ?? "";
    this.#promisedLabel = this.#label.textContent ?? "";
    this.addEventListener("click", this.#click);
    this.addEventListener("keydown", this.#keys, true);
    this.#button("run").hidden = false;
    this.#button("change").hidden = false;
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
    this.removeEventListener("keydown", this.#keys, true);
    this.#running?.abort();
  }

  /** The program as it stands now. */
  get source(): string {
    return this.querySelector("textarea")?.value ?? this.#original;
  }

  get #code(): HTMLElement {
    return this.#part(".run__code");
  }

  get #output(): HTMLElement {
    return this.#part("[data-output]");
  }

  get #label(): HTMLElement {
    return this.#part("[data-label]");
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<dr-run-block> needs ${selector} inside.`);
    return part;
  }

  #button(name: "run" | "change" | "reset"): HTMLElement {
    return this.#part(`[data-${name}]`);
  }

  #click = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.hasAttribute("data-run")) void this.#run();
    else if (button?.hasAttribute("data-change")) void this.#change();
    else if (button?.hasAttribute("data-reset")) this.#reset();
  };

  #keys = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#run();
  };

  async #change(): Promise<void> {
    const editor = document.createElement("dr-code-editor");
    const field = document.createElement("textarea");
    field.className = "run__field";
    field.value = this.#original;
    field.rows = this.#original.split("\n").length + 1;
    field.spellcheck = false;
    field.setAttribute("aria-label", "Python program");
    editor.setAttribute("label", "Python program");
    editor.setAttribute("keys", this.getAttribute("keys") ?? "standard");
    editor.setAttribute("tab", this.getAttribute("tab") ?? "indents");
    editor.setAttribute("mode", this.getAttribute("mode") ?? "rich");
    editor.append(field);
    this.#code.hidden = true;
    this.#code.after(editor);
    this.#button("change").hidden = true;
    this.#button("reset").hidden = false;
    editor.addEventListener("dr-code-ready", () => editor.focus(), { once: true });
    await import("./dr-code-editor").catch(() => field.focus());
  }

  #reset(): void {
    this.#running?.abort();
    this.querySelector("dr-code-editor")?.remove();
    this.#code.hidden = false;
    this.#button("change").hidden = false;
    this.#button("reset").hidden = true;
    this.#output.textContent = this.#promised;
    this.#label.textContent = this.#promisedLabel;
    this.#part("[data-result]").hidden = this.#promised === "";
    this.#say("", "ok");
    this.#button("change").focus();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#button("run").setAttribute("aria-disabled", "true");
    this.#say("Running", "ok");
    const report = await execute(this.source, running.signal);
    this.#running = null;
    this.#button("run").removeAttribute("aria-disabled");
    if (!running.signal.aborted) this.#show(report);
  }

  #show(report: RunReport): void {
    this.#say(report.said, report.kind);
    if (report.output === null) return;
    this.#label.textContent = "Your run";
    this.#output.textContent = report.output;
    this.#part("[data-result]").hidden = report.output === "";
  }

  #say(words: string, kind: RunReport["kind"]): void {
    const status = this.#part("[data-status]");
    status.textContent = words;
    status.dataset.kind = kind;
  }
}

customElements.define("dr-run-block", RunBlockElement);
