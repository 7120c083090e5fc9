/** A window out of sight draws no frames; then the work is done this much later. */
const atLatestMs = 100;

/**
 * Does work as soon as the next frame is on the screen, so that what a key or the pointer has brought about is seen
 * before what follows from it is done. Gives the function that calls it off.
 */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(finish, atLatestMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // The frame is drawn when this callback is over; a new task comes behind it.
    timer = setTimeout(finish);
  });
  function finish() {
    cancelAnimationFrame(frame);
    work();
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
