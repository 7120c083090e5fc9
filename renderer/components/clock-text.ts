/** A time left as minutes and seconds; what is over counts up behind a plus sign. A second that has begun counts whole. */
export function clockText(leftMs: number): string {
  const seconds = leftMs >= 0 ? Math.ceil(leftMs / 1_000) : Math.floor(-leftMs / 1_000);
  const isOver = leftMs < 0 && seconds > 0;
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${isOver ? '+' : ''}${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
