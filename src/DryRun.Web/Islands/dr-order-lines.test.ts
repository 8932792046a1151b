import { beforeEach, expect, test } from "vitest";
import "./dr-order-lines";
import { show as render } from "./testing/page";

const line = (name: string, place = "") => `
  <li data-line id="${name}">
    <input name="place-${name}" value="${place}" />
    <button type="button" data-move="up">up</button>
    <button type="button" data-move="down">down</button>
  </li>`;

function show(...lines: string[]): void {
  render(
    `<dr-order-lines><ol data-lines>${lines.join("")}<li data-edge></li></ol><p data-said></p></dr-order-lines>`,
  );
}

const order = () => [...document.querySelectorAll("li")].map((row) => row.id || "|").join(" ");
const places = () =>
  [...document.querySelectorAll("input")].map((input) => `${input.name.slice(6)}${input.value}`).join(" ");
const press = (name: string, way: "up" | "down") =>
  (document.querySelector(`#${name} [data-move=${way}]`) as HTMLElement).click();

beforeEach(() => {
  show(line("a"), line("b"), line("c"));
});

test("nothing is answered before the first move", () => {
  expect(places()).toBe("a b c");
});

test("a line moves up and down, and its place is told", () => {
  press("c", "up");
  expect(order()).toBe("a c b |");
  expect(places()).toBe("a1 c2 b3");
  press("a", "down");
  expect(order()).toBe("c a b |");
  expect(document.querySelector("[data-said]")?.textContent).toBe("Place 2");
});

test("a line below the edge is left out and can come back", () => {
  press("c", "down");
  expect(order()).toBe("a b | c");
  expect(places()).toBe("a1 b2 c");
  expect(document.querySelector("[data-said]")?.textContent).toBe("Left out");
  press("c", "up");
  expect(places()).toBe("a1 b2 c3");
});

test("the button that was pressed keeps the focus", () => {
  press("b", "up");
  expect(document.activeElement).toBe(document.querySelector("#b [data-move=up]"));
});

test("nothing moves beyond the ends", () => {
  press("a", "up");
  expect(order()).toBe("a b c |");
  expect(places()).toBe("a b c");
});

test("a dragged line takes the place it is let go at", () => {
  const drag = (type: string, on: string) =>
    document.querySelector(on)?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  drag("dragstart", "#a");
  drag("dragover", "#c");
  drag("dragend", "#a");
  expect(order()).toBe("b c a |");
  expect(places()).toBe("b1 c2 a3");
});

test("numbers that are there already give the order", () => {
  show(line("a", "2"), line("b"), line("c", "1"));
  expect(order()).toBe("c a | b");
  expect(places()).toBe("c1 a2 b");
});
