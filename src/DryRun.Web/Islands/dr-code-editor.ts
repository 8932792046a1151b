import type { Editor } from "./editor/codemirror";
import { nonce } from "./nonce";

/**
 * `<dr-code-editor label="Your code" mode="rich|plain" keys="standard|vim" tab="indents|leaves">` around a `<textarea>`.
 *
 * The text box is the fallback and stays the form's own field: the editor writes every change back into it.
 * Says `dr-code-change` (bubbling) when the text changes and `dr-code-ready` when the editor stands.
 */
export class CodeEditorElement extends HTMLElement {
  static readonly observedAttributes = ["mode", "keys"];

  #editor: Editor | null = null;
  #mounting = 0;

  connectedCallback(): void {
    this.#field.addEventListener("input", this.#typed);
    this.#field.addEventListener("keydown", this.#plainKeys);
    void this.#mount();
  }

  disconnectedCallback(): void {
    this.#field.removeEventListener("input", this.#typed);
    this.#field.removeEventListener("keydown", this.#plainKeys);
    this.#unmount();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after && before !== null) {
      this.#unmount();
      void this.#mount();
    }
  }

  get value(): string {
    return this.#editor?.get() ?? this.#field.value;
  }

  set value(text: string) {
    if (text === this.value) {
      return;
    }
    if (this.#editor !== null) {
      this.#editor.set(text);
      return;
    }
    this.#field.value = text;
    this.#changed();
  }

  override focus(): void {
    if (this.#editor !== null) {
      this.#editor.view.focus();
    } else {
      this.#field.focus();
    }
  }

  /** Puts the caret at a line and column, both from 1, and shows it. */
  jumpTo(line: number, column = 1): void {
    if (this.#editor !== null) {
      this.#editor.jumpTo(line, column);
      return;
    }
    const at = offsetOf(this.#field.value, line, column);
    this.#field.focus();
    this.#field.setSelectionRange(at, at);
  }

  /** Marks the line an error points at, until the next change; null takes the mark away. */
  markError(line: number | null): void {
    this.#editor?.markError(line);
  }

  get #field(): HTMLTextAreaElement {
    const field = this.querySelector("textarea");
    if (field === null) {
      throw new Error("<dr-code-editor> needs a <textarea> inside.");
    }
    return field;
  }

  async #mount(): Promise<void> {
    if (this.getAttribute("mode") === "plain") {
      this.#field.hidden = false;
      this.#ready();
      return;
    }
    const turn = ++this.#mounting;
    const { createEditor } = await import("./editor/codemirror");
    if (turn !== this.#mounting || !this.isConnected) {
      return;
    }
    this.querySelector(".dr-code-editor-rich")?.remove();
    const parent = document.createElement("div");
    parent.className = "dr-code-editor-rich";
    const field = this.#field;
    const hadFocus = document.activeElement === field;
    const editor = await createEditor({
      parent,
      value: field.value,
      label: this.getAttribute("label") ?? "Code",
      describedBy: this.getAttribute("described-by"),
      nonce,
      vim: this.getAttribute("keys") === "vim",
      tabLeaves: this.getAttribute("tab") === "leaves",
      changed: (value) => {
        field.value = value;
        this.#changed();
      },
    });
    if (turn !== this.#mounting || !this.isConnected) {
      editor.destroy();
      return;
    }
    if (field.value !== editor.get()) {
      editor.set(field.value);
    }
    this.#editor = editor;
    this.append(parent);
    field.hidden = true;
    if (hadFocus) {
      editor.view.focus();
    }
    this.#ready();
  }

  #unmount(): void {
    this.#mounting++;
    this.#editor?.destroy();
    this.#editor = null;
    this.querySelector(".dr-code-editor-rich")?.remove();
    this.#field.hidden = false;
  }

  #ready(): void {
    this.setAttribute("ready", "");
    this.dispatchEvent(new CustomEvent("dr-code-ready", { bubbles: true }));
  }

  #changed(): void {
    this.dispatchEvent(new CustomEvent("dr-code-change", { bubbles: true }));
  }

  #typed = (): void => this.#changed();

  // In the plain box Enter keeps the indentation; Tab is left to the browser, so that it moves on.
  #plainKeys = (event: KeyboardEvent): void => {
    const field = this.#field;
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    event.preventDefault();
    field.setRangeText(
      `\n${indentAfter(field.value.slice(0, field.selectionStart))}`,
      field.selectionStart,
      field.selectionEnd,
      "end",
    );
    this.#changed();
  };
}

/** The white space a new line starts with after this text: that of its last line, one step more after a colon. */
export function indentAfter(before: string): string {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  return line.trimEnd().endsWith(":") ? `${indent}    ` : indent;
}

/** Where a line and column, both from 1, are in a text. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const index = Math.min(Math.max(1, line), lines.length) - 1;
  const before = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Math.min(Math.max(0, column - 1), lines[index]?.length ?? 0);
}

customElements.define("dr-code-editor", CodeEditorElement);
