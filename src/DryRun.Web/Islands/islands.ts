// How it works: a custom element named `dr-x` is defined by the module `dr-x.ts`. Modules are fetched when a
// page first holds their element, so a page pays for what it shows. Everything an island does is also possible
// without it: its fallback is the HTML inside.

export type Loaders = Record<string, () => Promise<unknown>>;

function tagOf(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.ts$/, "");
}

/** Loads the modules of the islands in `root` that are not defined yet, each once. */
export function loadIslands(root: ParentNode, loaders: Loaders): void {
  for (const [path, load] of Object.entries(loaders)) {
    const tag = tagOf(path);
    if (!customElements.get(tag) && root.querySelector(tag)) {
      load().catch(() => root.querySelector(tag)?.setAttribute("data-failed", ""));
    }
  }
}
