import { beforeEach, expect, test } from "vitest";
import { loadIslands } from "./islands";

beforeEach(() => {
  document.body.innerHTML = "";
});

test("loads only what the page holds", () => {
  const loaded: string[] = [];
  document.body.innerHTML = "<dr-here></dr-here>";

  loadIslands(document, {
    "./dr-here.ts": async () => loaded.push("here"),
    "./dr-absent.ts": async () => loaded.push("absent"),
  });

  expect(loaded).toEqual(["here"]);
});

test("does not load what is defined already", () => {
  const loaded: string[] = [];
  customElements.define("dr-known", class extends HTMLElement {});
  document.body.innerHTML = "<dr-known></dr-known>";

  loadIslands(document, { "./dr-known.ts": async () => loaded.push("known") });

  expect(loaded).toEqual([]);
});

test("marks an island whose module cannot be fetched, so that its fallback stays", async () => {
  document.body.innerHTML = "<dr-broken>fallback</dr-broken>";

  loadIslands(document, { "./dr-broken.ts": () => Promise.reject(new Error("offline")) });
  await Promise.resolve();
  await Promise.resolve();

  expect(document.querySelector("dr-broken")?.hasAttribute("data-failed")).toBe(true);
});
