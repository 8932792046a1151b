import { afterEach, expect, test, vi } from "vitest";
import { grade } from "./grade";

afterEach(() => vi.unstubAllGlobals());

const ask = () => grade("is-and-equals", "words", new AbortController().signal);

test("gives the state of each point", async () => {
  vi.stubGlobal("fetch", async () =>
    Response.json({
      points: [
        { id: "a", state: "covered", quotes: [] },
        { id: "b", state: "new" },
      ],
    }),
  );

  expect(await ask()).toEqual(new Map([["a", "covered"]]));
});

test.each([
  ["a refusal", async () => new Response("{}", { status: 413 })],
  ["another body", async () => Response.json([])],
  ["no server", async () => Promise.reject(new TypeError("offline"))],
])("%s changes nothing", async (_name, answer) => {
  vi.stubGlobal("fetch", answer);

  expect(await ask()).toBeNull();
});
