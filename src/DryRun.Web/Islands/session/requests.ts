/** A request that did not work, in words for the learner. */
export class Refusal extends Error {}

export const unreachable =
  "The server did not answer. Your code is kept in this browser; try again in a moment.";

/** Sends code to be judged; answers with the submission's id. */
export async function submit(slug: string, code: string, key: string): Promise<string> {
  const response = await send(
    `/api/problems/${slug}/submissions`,
    "POST",
    { code },
    { "Idempotency-Key": key },
  );
  const body: unknown = await response.json();
  if (typeof body === "object" && body !== null && "id" in body && typeof body.id === "string") {
    return body.id;
  }
  throw new Refusal(unreachable);
}

export async function saveDraft(slug: string, code: string): Promise<void> {
  await send(`/api/problems/${slug}/draft`, "PUT", { code }, {});
}

/** Fetches a page as it is now, or as it answers a form. */
export async function page(url: string, form?: FormData): Promise<string> {
  const response = await reach(
    url,
    form === undefined ? {} : { method: "POST", body: new URLSearchParams(entries(form)) },
  );
  if (!response.headers.get("content-type")?.startsWith("text/html")) {
    throw new Refusal(await reason(response));
  }
  return response.text();
}

function entries(form: FormData): [string, string][] {
  return [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

async function send(
  url: string,
  method: string,
  body: object,
  headers: Record<string, string>,
): Promise<Response> {
  const response = await reach(url, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Refusal(await reason(response));
  }
  return response;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new Refusal(unreachable);
  }
}

/** The `detail` of a problem document, else its title, else a sentence of our own. */
export async function reason(response: Response): Promise<string> {
  try {
    const problem: unknown = await response.json();
    if (typeof problem === "object" && problem !== null) {
      for (const name of ["detail", "title"] as const) {
        const words: unknown = name in problem ? (problem as Record<string, unknown>)[name] : null;
        if (typeof words === "string" && words !== "") {
          return words;
        }
      }
    }
  } catch {
    // Not a problem document; the sentence below has to do.
  }
  return unreachable;
}

/** A key under which code is judged once, however often it is sent. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
