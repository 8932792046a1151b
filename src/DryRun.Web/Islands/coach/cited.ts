/** Plain text as nodes: `[2]` leads to the passage, words between backticks are code. Nothing in it is markup. */
export function cited(text: string): DocumentFragment {
  const nodes = document.createDocumentFragment();
  for (const piece of text.split(/(\[\d+\]|`[^`]+`)/)) {
    const number = /^\[(\d+)\]$/.exec(piece)?.[1];
    if (number !== undefined) nodes.append(link(number));
    else if (piece.length > 2 && piece.startsWith("`") && piece.endsWith("`"))
      nodes.append(code(piece.slice(1, -1)));
    else if (piece !== "") nodes.append(piece);
  }
  return nodes;
}

function link(number: string): HTMLElement {
  const link = document.createElement("a");
  link.href = `#passage-${number}`;
  link.textContent = `[${number}]`;
  link.setAttribute("aria-label", `Passage ${number}`);
  return link;
}

function code(words: string): HTMLElement {
  const code = document.createElement("code");
  code.textContent = words;
  return code;
}
