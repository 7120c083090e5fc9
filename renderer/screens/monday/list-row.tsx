import { type ReactNode, useEffect, useRef } from 'react';
import styles from './list-row.module.css';

export interface ListRowProps {
  /** The words of the row, and its name. */
  label: string;
  isSelected: boolean;
  /** Whoever clicks or tabs into the row means it. */
  onSelect: () => void;
  children: ReactNode;
}

/** One goal or suggestion; the selected one is marked, and keys mean it. */
export function ListRow({ label, isSelected, onSelect, children }: ListRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys select rows; a click anywhere in one does the same.
    <li
      ref={row}
      aria-label={label}
      aria-current={isSelected ? 'true' : undefined}
      className={styles.row}
      onClick={onSelect}
      onFocus={onSelect}
    >
      {children}
    </li>
  );
}
