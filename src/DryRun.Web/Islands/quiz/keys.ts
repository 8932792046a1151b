export type QuizKey = { does: "choose"; index: number } | { does: "go" } | { does: "back" } | null;

/** What a key press asks for in a quiz. Keys that belong to text, and keys with modifiers, are not for us; but Ctrl Enter leaves a text. */
export function quizKey(event: KeyboardEvent): QuizKey {
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.repeat) {
    return target?.closest("textarea") ? { does: "go" } : null;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) {
    return null;
  }
  if (event.key === "Enter") {
    return target?.closest("textarea, button, a, summary") ? null : { does: "go" };
  }
  if (target?.closest("textarea, select, input:not([type=radio]):not([type=checkbox])")) {
    return null;
  }
  if (event.key === " ") {
    return target?.closest("button, a, summary, input") ? null : { does: "go" };
  }
  if (/^[1-9]$/.test(event.key)) {
    return { does: "choose", index: Number(event.key) - 1 };
  }
  return event.key.toLowerCase() === "u" ? { does: "back" } : null;
}
