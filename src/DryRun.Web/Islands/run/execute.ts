/** What came of a run, in the words that are shown. */
export interface RunReport {
  readonly kind: "ok" | "bad" | "busy";
  /** One short sentence for the status line. */
  readonly said: string;
  /** What was printed; null when nothing was run. */
  readonly output: string | null;
}

interface Stage {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly output?: string;
  readonly code?: number | null;
  readonly signal?: string | null;
  readonly status?: string | null;
  readonly wall_time?: number | null;
  readonly message?: string | null;
}

const stopped: Readonly<Record<string, string>> = {
  TO: "Stopped: it ran for too long.",
  OL: "Stopped: it printed too much.",
  EL: "Stopped: it printed too many errors.",
  SG: "Stopped by a signal.",
  XX: "The judge failed. It was not your program; run it again.",
};

/** Runs a program through the API and puts what came of it into words. Never throws. */
export async function execute(code: string, signal: AbortSignal): Promise<RunReport> {
  try {
    const response = await fetch("/api/v2/execute", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ language: "python", version: "*", files: [{ name: "main.py", content: code }] }),
      signal,
    });
    return response.ok ? report(((await response.json()) as { run: Stage }).run) : refused(response);
  } catch {
    return { kind: "busy", said: "DryRun did not answer. Your change is kept: run it again.", output: null };
  }
}

/** A finished run in words. */
export function report(run: Stage): RunReport {
  const output = run.output ?? `${run.stdout ?? ""}${run.stderr ?? ""}`;
  const time = typeof run.wall_time === "number" ? ` in ${Math.max(1, Math.round(run.wall_time))} ms` : "";
  const status = run.status ?? null;
  if (status !== null && status !== "RE") {
    return { kind: "bad", said: stopped[status] ?? "It was stopped.", output };
  }
  if (run.signal) {
    return { kind: "bad", said: `Stopped by ${run.signal}.`, output };
  }
  const failed = status === "RE" || (run.code ?? 0) !== 0;
  if (failed) {
    return { kind: "bad", said: `${lastLine(run.stderr ?? output)}${time}`, output };
  }
  return { kind: "ok", said: output === "" ? `Ran${time}, and printed nothing` : `Ran${time}`, output };
}

async function refused(response: Response): Promise<RunReport> {
  if (response.status === 429 || response.status === 503) {
    const wait = Number(response.headers.get("retry-after")) || 2;
    return { kind: "busy", said: `The judge is busy. Run it again in ${wait} s.`, output: null };
  }
  const said = await response
    .json()
    .then(
      (problem: { detail?: string; title?: string; message?: string }) =>
        problem.detail ?? problem.message ?? problem.title,
    )
    .catch(() => undefined);
  return {
    kind: "busy",
    said: said ?? `It could not be run (${response.status}). Run it again.`,
    output: null,
  };
}

// A traceback's last line names the exception, which is all a status line has room for.
function lastLine(stderr: string): string {
  const line = stderr.trimEnd().split("\n").at(-1) ?? "";
  return /^[A-Za-z_][\w.]*(?::|$)/.test(line) ? `Ended in ${line.split(":", 1)[0]}` : "Ended with an error";
}
