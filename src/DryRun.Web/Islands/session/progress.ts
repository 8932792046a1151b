/** How far a submission is, as the page says it. */
export type Progress =
  | { readonly kind: "queued" }
  | { readonly kind: "running"; readonly done: number; readonly total: number | null };

const pollEvery = 400;
const giveUpAfter = 20;

/**
 * Follows a submission to its end: by server-sent events, and by asking again and again where those break off.
 * Rejects when the server stays away for some seconds or the signal is aborted.
 */
export async function follow(
  id: string,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const finished = await listen(id, tell, signal);
  if (!finished) {
    await poll(id, tell, signal);
  }
}

function listen(id: string, tell: (progress: Progress) => void, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const source = new EventSource(`/api/submissions/${encodeURIComponent(id)}/events`);
    const end = (finished: boolean) => {
      source.close();
      resolve(finished);
    };
    source.addEventListener("queued", () => tell({ kind: "queued" }));
    source.addEventListener("running", () => tell({ kind: "running", done: 0, total: null }));
    source.addEventListener("test", (event) => tell(testOf(event.data)));
    source.addEventListener("finished", () => end(true));
    source.addEventListener("error", () => end(false));
    signal.addEventListener("abort", () => end(false), { once: true });
  });
}

async function poll(id: string, tell: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
  for (let failures = 0; failures < giveUpAfter; ) {
    signal.throwIfAborted();
    const state = await stateOf(id, signal);
    if (state === "finished") {
      return;
    }
    failures = state === null ? failures + 1 : 0;
    tell(state === "queued" ? { kind: "queued" } : { kind: "running", done: 0, total: null });
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
  }
  throw new Error("The server stays away.");
}

async function stateOf(id: string, signal: AbortSignal): Promise<"queued" | "running" | "finished" | null> {
  try {
    const response = await fetch(`/api/submissions/${encodeURIComponent(id)}`, { signal });
    const submission: unknown = response.ok ? await response.json() : null;
    if (typeof submission !== "object" || submission === null) {
      return null;
    }
    if ("verdict" in submission && typeof submission.verdict === "string") {
      return "finished";
    }
    return "state" in submission && submission.state === "queued" ? "queued" : "running";
  } catch {
    return null;
  }
}

/** What a `test` event says: `{index, total}`, the index from 0. */
export function testOf(data: string): Progress {
  try {
    const test: unknown = JSON.parse(data);
    if (typeof test === "object" && test !== null && "index" in test && typeof test.index === "number") {
      const total = "total" in test && typeof test.total === "number" ? test.total : null;
      return { kind: "running", done: test.index + 1, total };
    }
  } catch {
    // What can't be read is no news.
  }
  return { kind: "running", done: 0, total: null };
}

export function words(progress: Progress): string {
  if (progress.kind === "queued") {
    return "Waiting for a free worker";
  }
  return progress.total === null ? "Running" : `Running, ${progress.done} of ${progress.total} tests done`;
}
