import { create } from 'zustand';

const useAnnouncement = create<{ text: string; count: number }>(() => ({ text: '', count: 0 }));

/** Says something to screen readers without moving the focus. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }));
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
