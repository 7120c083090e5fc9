import { useCallback, useEffect, useState } from 'react';

/** For a view of several lists that page together: gives each its teller, and tells the largest of their numbers. */
export function useMostPages(count: number, onPageCount: (pageCount: number) => void) {
  const [counts, setCounts] = useState<readonly number[]>(() => Array.from({ length: count }, () => 1));
  const most = Math.max(1, ...counts);
  useEffect(() => onPageCount(most), [most, onPageCount]);
  const tell = useCallback(
    (index: number, pages: number) =>
      setCounts((before) => (before[index] === pages ? before : before.with(index, pages))),
    [],
  );
  const [tellers] = useState(() =>
    Array.from({ length: count }, (_, i) => (pages: number) => tell(i, pages)),
  );
  return tellers;
}
