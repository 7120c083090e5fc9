/** Shares of the window's height, as in stage-card.module.css. */
const lineHeight = 0.03 * 1.3;
/** Padding, gaps, the name of the group above and two lines of marks below the text. */
const aroundText = 0.15;

/** How many lines of text a card may have and still fit a column of this height; both heights in pixels. */
export function clampLines(columnHeight: number, windowHeight: number): number {
  const room = columnHeight - aroundText * windowHeight;
  return Math.max(1, Math.floor(room / (lineHeight * windowHeight)));
}
