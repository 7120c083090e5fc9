/** How many letters fit into a line of the stage, at its narrowest usual shape (4 : 3). */
const lineLetters = 46;

/** How many lines a page has, the purpose above them included. */
const pageLines = 8;

/** The agreements page by page; one that is longer than a page goes on on the next. There is always one page. */
export function agreementPages(agreements: readonly string[], purpose: string): string[][] {
  const room = Math.max(pageLines - linesOf(purpose), 2);
  const pages: string[][] = [];
  let left = 0;
  for (const piece of agreements.flatMap((agreement) => cutAtWords(agreement, room * lineLetters))) {
    if (linesOf(piece) > left || pages.length === 0) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(piece);
    left -= linesOf(piece);
  }
  return pages.length === 0 ? [[]] : pages;
}

function linesOf(text: string): number {
  return Math.ceil(text.length / lineLetters);
}

/** Words that are longer than a piece are cut where it ends. */
function cutAtWords(text: string, letters: number): string[] {
  if (text.length <= letters) return [text];
  const space = text.lastIndexOf(' ', letters);
  const end = space > letters / 2 ? space : letters;
  return [text.slice(0, end), ...cutAtWords(text.slice(end).trimStart(), letters)];
}
