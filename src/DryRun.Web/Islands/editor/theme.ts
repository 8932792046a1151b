import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// Colours are the page's own tokens, so light, dark and high contrast need no second theme.
const frame = EditorView.theme({
  "&": { height: "100%", color: "var(--dr-text)", backgroundColor: "var(--dr-surface)", fontSize: "15px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--dr-mono)",
    fontVariantLigatures: "none",
    lineHeight: "1.6",
    overflow: "auto",
  },
  ".cm-content": { padding: "12px 0", caretColor: "var(--dr-text)" },
  ".cm-line": { padding: "0 16px 0 8px" },
  ".cm-gutters": { backgroundColor: "var(--dr-surface)", color: "var(--dr-muted)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 8px 0 16px", minWidth: "24px" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--dr-sunken) 70%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--dr-text)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--dr-text)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--dr-accent) 24%, transparent)",
  },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--dr-accent) 14%, transparent)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid var(--dr-accent)",
  },
  ".cm-nonmatchingBracket": { outline: "1px solid var(--dr-bad)" },
  ".cm-panels": { backgroundColor: "var(--dr-sunken)", color: "var(--dr-text)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--dr-line)" },
  ".cm-panel input, .cm-panel button": { fontSize: "14px" },
  ".cm-tooltip": {
    backgroundColor: "var(--dr-surface)",
    color: "var(--dr-text)",
    border: "1px solid var(--dr-line)",
    borderRadius: "6px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--dr-accent)",
    color: "var(--dr-accent-ink)",
  },
  ".cm-errorLine": {
    backgroundColor: "color-mix(in srgb, var(--dr-bad) 12%, transparent)",
    boxShadow: "inset 3px 0 0 var(--dr-bad)",
  },
  ".cm-foldPlaceholder": { backgroundColor: "var(--dr-sunken)", border: "none", color: "var(--dr-muted)" },
});

const python = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.self], color: "var(--dr-code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--dr-code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--dr-code-number)" },
  { tag: [tags.comment, tags.docString], color: "var(--dr-code-comment)", fontStyle: "italic" },
  {
    tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className), tags.className],
    color: "var(--dr-code-name)",
  },
  { tag: tags.meta, color: "var(--dr-code-keyword)" },
  { tag: tags.invalid, color: "var(--dr-bad)" },
]);

export const theme: Extension = [frame, syntaxHighlighting(python)];
