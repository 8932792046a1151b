export type Action = "run" | "submit";

/** What a key press asks for on the problem page; null when it is not for us. */
export function actionOf(event: KeyboardEvent): Action | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || event.repeat) {
    return null;
  }
  if (event.key === "Enter") {
    return "submit";
  }
  return event.key === "'" || event.code === "Quote" ? "run" : null;
}
