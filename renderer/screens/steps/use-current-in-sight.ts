import { type RefCallback, useCallback } from 'react';

/** Keeps what is current in the middle of a row that scrolls, also when the row gets another width. */
export function useCurrentInSight(currentId: string | undefined): RefCallback<HTMLElement> {
  return useCallback(
    (row) => {
      if (!row || currentId === undefined) return;
      const observer = new ResizeObserver(() => centre(row));
      observer.observe(row);
      return () => observer.disconnect();
    },
    [currentId],
  );
}

function centre(row: HTMLElement) {
  const current = row.querySelector<HTMLElement>('[aria-current]');
  const before = current?.previousElementSibling;
  if (!current) return;
  // A sticky element tells where it sticks; the one before it stands where it belongs.
  const start = before instanceof HTMLElement ? before.offsetLeft + before.offsetWidth : 0;
  row.scrollLeft = start - (row.clientWidth - current.offsetWidth) / 2;
}
