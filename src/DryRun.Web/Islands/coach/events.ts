/** An event of a stream: its name and its data. */
export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

/** Reads server-sent events from the body of a response, as they come. */
export async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let held = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      held += decoder.decode(value, { stream: !done }).replaceAll("\r", "");
      const blocks = held.split("\n\n");
      held = blocks.pop() ?? "";
      yield* blocks.map(eventOf);
      if (done) return;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string): StreamEvent {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    if (line.startsWith("event:")) name = line.slice(6).trim();
    else if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
  }
  return { name, data: data.join("\n") };
}
