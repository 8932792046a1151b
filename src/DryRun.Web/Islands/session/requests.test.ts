import { afterEach, describe, expect, it, vi } from "vitest";
import { reason, saveDraft, submit, unreachable } from "./requests";

const answer = (status: number, body: unknown) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));

describe("requests", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("give the id of a submission", async () => {
    answer(202, { id: "s1", problem: "two-sum" });

    await expect(submit("two-sum", "pass", "k")).resolves.toBe("s1");
  });

  it("pass on the server's own words", async () => {
    answer(429, { title: "Busy", detail: "Too many submissions wait. Try again in 2 s." });

    await expect(submit("two-sum", "pass", "k")).rejects.toThrow(
      "Too many submissions wait. Try again in 2 s.",
    );
  });

  it("say what to do when the server is away", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));

    await expect(saveDraft("two-sum", "pass")).rejects.toThrow(unreachable);
  });

  it("have words for an answer that is no problem document", async () => {
    expect(await reason(new Response("<h1>Bad gateway</h1>", { status: 502 }))).toBe(unreachable);
  });
});
