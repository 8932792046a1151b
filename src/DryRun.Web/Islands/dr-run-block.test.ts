import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RunBlockElement } from "./dr-run-block";
import "./dr-run-block";
import { show } from "./testing/page";

const html = `<dr-run-block mode="plain">
  <pre class="run__code"><code>print(1)</code></pre>
  <button data-run hidden>Run</button><button data-change hidden>Change</button><button data-reset hidden>Undo</button>
  <span data-status></span>
  <div data-result><span data-label>Prints</span><pre data-output>1</pre></div>
</dr-run-block>`;

const sent: string[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("fetch", async (_url: string, request: RequestInit) => {
    sent.push(JSON.parse(String(request.body)).files[0].content);
    return Response.json({ run: { output: "2\n", code: 0, status: null, wall_time: 3 } });
  });
  show(html);
});

afterEach(() => vi.unstubAllGlobals());

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const said = () => find("[data-status]").textContent;

test("offers to run and to change once there is script", () => {
  expect(find("[data-run]").hidden).toBe(false);
  expect(find("[data-change]").hidden).toBe(false);
});

test("a program without buttons is only shown", () => {
  show('<dr-run-block><pre class="run__code"><code>print(1)</code></pre></dr-run-block>');

  expect(find("dr-run-block").textContent).toBe("print(1)");
});

test("runs the program as it is shown and shows what it printed", async () => {
  find("[data-run]").click();
  await vi.waitFor(() => expect(said()).toBe("Ran in 3 ms"));

  expect(sent).toEqual(["print(1)"]);
  expect(find("[data-output]").textContent).toBe("2\n");
});

test("a double click runs it once", async () => {
  find("[data-run]").click();
  find("[data-run]").click();
  await vi.waitFor(() => expect(said()).toBe("Ran in 3 ms"));

  expect(sent.length).toBe(1);
});

test("runs what the reader made of it, and undoes it", async () => {
  find("[data-change]").click();
  (find("textarea") as HTMLTextAreaElement).value = "print(2)";

  find("[data-run]").click();
  await vi.waitFor(() => expect(said()).toBe("Ran in 3 ms"));
  find("[data-reset]").click();

  expect(sent).toEqual(["print(2)"]);
  expect((find("dr-run-block") as RunBlockElement).source).toBe("print(1)");
  expect(find("[data-output]").textContent).toBe("1");
});
