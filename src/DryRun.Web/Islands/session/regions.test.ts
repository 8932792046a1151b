import { beforeEach, describe, expect, it } from "vitest";
import { takeOver } from "./regions";

const page = (result: string, help: string) =>
  `<main><p>Story</p><div data-region="result">${result}</div><div data-region="help">${help}</div></main>`;

describe("regions", () => {
  beforeEach(() => {
    document.body.innerHTML = page("old", "old");
  });

  it("are taken over by name", () => {
    takeOver(document, page("<b>Accepted</b>", "new"));

    expect(document.querySelector('[data-region="result"]')?.innerHTML).toBe("<b>Accepted</b>");
    expect(document.querySelector('[data-region="help"]')?.textContent).toBe("new");
  });

  it("stay as they are when they are not asked for", () => {
    takeOver(document, page("new", "new"), ["result"]);

    expect(document.querySelector('[data-region="help"]')?.textContent).toBe("old");
  });

  it("stay as they are when the answer has none of them", () => {
    takeOver(document, "<main>An error page</main>");

    expect(document.querySelector('[data-region="result"]')?.textContent).toBe("old");
  });
});
