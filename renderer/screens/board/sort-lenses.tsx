import type { ItemId } from '../../../shared/session/ids.ts';
import type { Lens } from '../../../shared/session/schema.ts';
import { lensNames } from '../../../shared/templates/words.ts';
import { KeyButton } from '../../parts/key-button.tsx';
import { toggleLens } from './mark-commands.ts';
import styles from './sort-panel.module.css';

export interface SortLensesProps {
  lenses: readonly Lens[];
  /** What is to be sorted now; null when all are sorted. */
  focus: ItemId | null;
  /** The lens it stands under. */
  now: Lens | null;
}

/** The second lens, where the room is asked for it: one press puts the card under it, another takes it off. */
export function SortLenses({ lenses, focus, now }: SortLensesProps) {
  if (lenses.length === 0) return null;
  return (
    <fieldset aria-label="Lens of this card" className={styles.lenses}>
      {lenses.map((lens) => (
        <KeyButton
          key={lens}
          size="small"
          action={`board.lens.${lens}`}
          aria-pressed={lens === now}
          disabled={focus === null}
          onClick={() => focus && toggleLens([focus], lens)}
        >
          {lensNames[lens]}
        </KeyButton>
      ))}
    </fieldset>
  );
}
