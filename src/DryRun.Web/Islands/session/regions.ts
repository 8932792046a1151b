/**
 * Takes over the parts of a page that changed. The server renders the whole page as it would without script; the parts
 * marked `data-region="name"` are put in the place of those of the same name here, everything else stays as it is.
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
}
