/** Puts HTML into the document of a test in one piece, as a browser does when it upgrades elements. */
export function show(html: string): void {
  const page = document.createElement("div");
  page.innerHTML = html;
  document.body.replaceChildren(page);
}
