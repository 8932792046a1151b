/** What the coach says of a point: the states of the API. */
export type PointState = "covered" | "partial" | "missing" | "contradicted" | "unsure";

export type Points = ReadonlyMap<string, PointState>;

const states: readonly string[] = ["covered", "partial", "missing", "contradicted", "unsure"];

/** Asks the coach about an answer as it stands; null when it cannot be asked right now. */
export async function grade(questionId: string, answer: string, signal: AbortSignal): Promise<Points | null> {
  try {
    const response = await fetch("/api/answers/grade", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ questionId, answer }),
      signal,
    });
    return response.ok ? read(await response.json()) : null;
  } catch {
    return null;
  }
}

function read(body: unknown): Points | null {
  if (typeof body !== "object" || body === null || !("points" in body) || !Array.isArray(body.points))
    return null;
  return new Map(body.points.filter(isPoint).map((point) => [point.id, point.state]));
}

function isPoint(point: unknown): point is { id: string; state: PointState } {
  return (
    typeof point === "object" &&
    point !== null &&
    "id" in point &&
    typeof point.id === "string" &&
    "state" in point &&
    typeof point.state === "string" &&
    states.includes(point.state)
  );
}
