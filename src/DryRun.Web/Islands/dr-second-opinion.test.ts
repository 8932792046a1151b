import { afterEach, beforeEach, expect, test, vi } from "vitest";
import "./dr-second-opinion";
import { show } from "./testing/page";

const html = (
  always = "",
) => `<dr-second-opinion ${always}><section id="second-opinion"><h2 tabindex="-1">Second opinion</h2>
  <form method="post" action="/questions/q/answers/a"><input type="hidden" name="token" value="t">
  <button>Ask</button><span data-where>here</span><span data-status></span><button type="button" data-stop hidden>Stop</button></form>
  </section></dr-second-opinion>`;

const page =
  '<html><body><section id="second-opinion"><h2 tabindex="-1">Second opinion</h2><p>It agrees.</p></section></body></html>';

const sent: { url: string; body: string; signal: AbortSignal }[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  sent.length = 0;
  answer = async () => new Response(page, { headers: { "content-type": "text/html" } });
  vi.stubGlobal("fetch", (url: string, request: RequestInit) => {
    const signal = request.signal as AbortSignal;
    sent.push({ url, body: String(request.body), signal });
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")));
      answer().then(resolve, reject);
    });
  });
});

afterEach(() => vi.unstubAllGlobals());

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const ask = () => find("form button").click();
const never = () => new Promise<Response>(() => undefined);

test("asks nothing until it is told to", () => {
  show(html());

  expect(sent).toEqual([]);
});

test("sends the form and puts the opinion in its place", async () => {
  show(html());

  ask();
  await vi.waitFor(() => expect(find("#second-opinion").textContent).toContain("It agrees."));

  expect(sent.map((request) => request.body)).toEqual(["token=t"]);
});

test("asks at once where it always does, and once", async () => {
  answer = never;
  show(html("always"));

  ask();

  expect(sent.length).toBe(1);
});

test("can be stopped", async () => {
  answer = never;
  show(html());

  ask();
  find("[data-stop]").click();
  await vi.waitFor(() => expect(find("[data-status]").textContent).toBe("Stopped."));

  expect(find("[data-stop]").hidden).toBe(true);
  expect(sent[0]?.signal.aborted).toBe(true);
});

test("gives the request up when the learner leaves", () => {
  answer = never;
  show(html());

  ask();
  show("<p>another page</p>");

  expect(sent[0]?.signal.aborted).toBe(true);
});

test("says so when the server is away, and leaves all as it was", async () => {
  answer = () => Promise.reject(new Error("offline"));
  show(html());

  ask();
  await vi.waitFor(() => expect(find("[data-status]").textContent).toContain("DryRun did not answer."));

  expect(find("form button").hasAttribute("aria-disabled")).toBe(false);
});
