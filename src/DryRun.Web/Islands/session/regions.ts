/**
 * Takes over the parts of a page that changed. The server renders the whole page as it would without script; the parts
 * marked `data-region="name"` are put in the place of those of the same name here, everything else stays as it is.
 * Says `dr-content-added`, so that islands among the new parts are loaded.
 */
export function takeOver(root: ParentNode, html: string, names: readonly string[] | null = null): void {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const region of root.querySelectorAll<HTMLElement>("[data-region]")) {
    const name = region.dataset.region ?? "";
    const source = fresh.querySelector<HTMLElement>(`[data-region="${name}"]`);
    if (source !== null && (names === null || names.includes(name))) {
      region.replaceChildren(...source.childNodes);
    }
  }
  document.dispatchEvent(new CustomEvent("dr-content-added"));
}

/** The code that a page has in its text box. */
export function codeOf(html: string): string {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  return fresh.querySelector<HTMLTextAreaElement>("textarea[name=code]")?.value ?? "";
}
