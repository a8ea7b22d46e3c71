import type { Locator, Page } from "@playwright/test";

/** Selects words of a text with the mouse, as an editor does; they must stand in one line of one paragraph. */
export async function selectWords(page: Page, text: Locator, words: string): Promise<void> {
  await text.getByText(words).first().scrollIntoViewIfNeeded();
  const { from, to } = await text.evaluate(placesOf, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** Runs in the page: where the first and the last letter stand. */
function placesOf(root: Element, words: string) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(".sr-only, button")) continue;
    nodes.push({ node, start: text.length });
    text += node.textContent ?? "";
  }
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const letter = (at: number) => {
    const { node, start: nodeStart } = nodes.findLast((one) => one.start <= at) ?? { node: root, start: 0 };
    const range = document.createRange();
    range.setStart(node, at - nodeStart);
    range.setEnd(node, at - nodeStart + 1);
    return range.getBoundingClientRect();
  };
  const [first, last] = [letter(start), letter(start + words.length - 1)];
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
  };
}
