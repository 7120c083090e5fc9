import { create } from 'zustand';
import { afterPaint } from '../../stores/after-paint.ts';

const useAnnouncement = create<{ text: string; count: number }>(() => ({ text: '', count: 0 }));

/** Says something to screen readers without moving the focus, as soon as what it tells of is on the screen. */
export function announce(text: string): void {
  afterPaint(() => useAnnouncement.setState(({ count }) => ({ text, count: count + 1 })));
}

/** The board's one polite live region. */
export function BoardAnnouncer() {
  const { text, count } = useAnnouncement();
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {/* A new element for each sentence, so that the same words twice are heard twice. */}
      <span key={count}>{text}</span>
    </div>
  );
}
