import { afterEach, expect, test, vi } from "vitest";
import { execute, report } from "./execute";

afterEach(() => vi.unstubAllGlobals());

test("says how long a program ran", () => {
  expect(report({ output: "3\n", code: 0, status: null, wall_time: 4.2 })).toEqual({
    kind: "ok",
    said: "Ran in 4 ms",
    output: "3\n",
  });
});

test("says that nothing was printed", () => {
  expect(report({ output: "", code: 0 }).said).toBe("Ran, and printed nothing");
});

test("names the exception a program ended in", () => {
  const stderr = 'Traceback (most recent call last):\n  File "main.py", line 1\nTypeError: no\n';

  const said = report({ stdout: "", stderr, output: stderr, code: 1, status: "RE" });

  expect(said.kind).toBe("bad");
  expect(said.said).toBe("Ended in TypeError");
});

test("says why a program was stopped", () => {
  expect(report({ output: "", status: "TO", signal: "SIGKILL" }).said).toBe("Stopped: it ran for too long.");
});

test("tells how long to wait when the judge is busy", async () => {
  vi.stubGlobal("fetch", async () => new Response("{}", { status: 503, headers: { "retry-after": "5" } }));

  const said = await execute("print(1)", new AbortController().signal);

  expect(said).toEqual({ kind: "busy", said: "The judge is busy. Run it again in 5 s.", output: null });
});

test("keeps the reader's change when nothing answers", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));

  const said = await execute("print(1)", new AbortController().signal);

  expect(said.said).toBe("DryRun did not answer. Your change is kept: run it again.");
});
