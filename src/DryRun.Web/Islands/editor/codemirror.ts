import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { theme } from "./theme";

export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly value: string;
  readonly label: string;
  readonly describedBy: string | null;
  readonly nonce: string;
  readonly vim: boolean;
  /** True leaves Tab to the browser, so that it always moves on. */
  readonly tabLeaves: boolean;
  readonly changed: (value: string) => void;
}

export interface Editor {
  readonly view: EditorView;
  get(): string;
  set(value: string): void;
  jumpTo(line: number, column: number): void;
  markError(line: number | null): void;
  destroy(): void;
}

const setErrorLine = StateEffect.define<number | null>();

const errorLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    if (transaction.docChanged) {
      return Decoration.none;
    }
    for (const effect of transaction.effects) {
      if (effect.is(setErrorLine)) {
        return decorate(transaction.state, effect.value);
      }
    }
    return lines;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function decorate(state: EditorState, line: number | null): DecorationSet {
  if (line === null || line < 1 || line > state.doc.lines) {
    return Decoration.none;
  }
  return Decoration.set([Decoration.line({ class: "cm-errorLine" }).range(state.doc.line(line).from)]);
}

const untilNextKey = 600_000;

// CodeMirror lets Tab leave for two seconds after Esc, too short for some hands: here it holds until the next key.
const escapeThenTab = Prec.highest(
  EditorView.domEventHandlers({
    keydown(event, view) {
      if (event.key === "Escape") {
        setTimeout(() => view.setTabFocusMode(untilNextKey));
      }
      return false;
    },
  }),
);

function extensions(options: EditorOptions, keys: Compartment, vim: Extension): Extension[] {
  const attributes: Record<string, string> = {
    "aria-label": options.label,
    "aria-multiline": "true",
    tabindex: "0",
  };
  if (options.describedBy !== null) {
    attributes["aria-describedby"] = options.describedBy;
  }
  return [
    EditorView.cspNonce.of(options.nonce),
    keys.of(vim),
    escapeThenTab,
    lineNumbers(),
    foldGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    indentOnInput(),
    indentUnit.of("    "),
    EditorState.tabSize.of(4),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    errorLine,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap.filter((binding) => binding.key !== "Mod-Enter"),
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...(options.tabLeaves ? [] : [indentWithTab]),
    ]),
    python(),
    theme,
    EditorView.contentAttributes.of(attributes),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        options.changed(update.state.doc.toString());
      }
    }),
  ];
}

export async function createEditor(options: EditorOptions): Promise<Editor> {
  const keys = new Compartment();
  const vim = options.vim ? (await import("@replit/codemirror-vim")).vim({ status: true }) : [];
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({ doc: options.value, extensions: extensions(options, keys, vim) }),
  });
  return {
    view,
    get: () => view.state.doc.toString(),
    set: (value) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } }),
    jumpTo: (line, column) => jump(view, line, column),
    markError: (line) => view.dispatch({ effects: setErrorLine.of(line) }),
    destroy: () => view.destroy(),
  };
}

function jump(view: EditorView, line: number, column: number): void {
  const target = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  const at = Math.min(target.from + Math.max(0, column - 1), target.to);
  view.dispatch({
    selection: { anchor: at },
    effects: [EditorView.scrollIntoView(at, { y: "center" })],
  });
  view.focus();
}
