import { type CSSProperties, useRef, useState } from 'react';
import { fingerCounts, parseFingers } from '../../../shared/session/closing.ts';
import { currentStep } from '../../../shared/session/steps.ts';
import { Field } from '../../components/field.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { firstField } from '../../parts/field-actions.ts';
import { KeyButton } from '../../parts/key-button.tsx';
import { useSession } from '../../stores/session-store.ts';
import { toggleReveal } from '../../stores/toggle-reveal.ts';
import { trySend } from '../../stores/try-send.ts';
import styles from './fist-of-five.module.css';

/** The fingers shown on "was this time well spent?", typed as digits; the room sees them when they are revealed. */
export function FistOfFive() {
  const session = useSession();
  const { fistOfFive } = session;
  const isRevealed = currentStep(session)?.isRevealed ?? false;
  const [draft, setDraft] = useState<string | null>(null);
  const reveal = useRef<HTMLButtonElement>(null);
  const typed = draft ?? fistOfFive.join(' ');
  const isReadable = parseFingers(typed) !== null;

  function take(text: string) {
    setDraft(text);
    const fingers = parseFingers(text);
    if (fingers && fingers.join() !== fistOfFive.join()) trySend({ type: 'close.setFingers', fingers });
  }

  return (
    <div className={styles.fist}>
      <div className={styles.row}>
        <Field
          label="Was this time well spent? Fingers shown"
          hint="One digit for each hand, as in 4 3 5."
          error={!isReadable && 'A hand shows 0 to 5 fingers. What was counted before is kept.'}
          className={styles.field}
        >
          <TextInput
            size="large"
            inputMode="numeric"
            value={typed}
            data-digits=""
            {...firstField}
            onChange={(event) => take(event.currentTarget.value)}
            onBlur={() => {
              if (isReadable) setDraft(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (isReadable) reveal.current?.focus();
            }}
          />
        </Field>
        <KeyButton ref={reveal} action="close.reveal" aria-pressed={isRevealed} onClick={toggleReveal}>
          {isRevealed ? 'Hide' : 'Reveal'}
        </KeyButton>
      </div>
      <Counts fingers={fistOfFive} isRevealed={isRevealed} />
    </div>
  );
}

function Counts({ fingers, isRevealed }: { fingers: readonly number[]; isRevealed: boolean }) {
  const hands = `${fingers.length} ${fingers.length === 1 ? 'hand' : 'hands'} counted`;
  if (!isRevealed) return <p className={styles.hands}>{hands}; the room sees no more yet.</p>;
  const counts = fingerCounts(fingers);
  const most = Math.max(1, ...counts);
  return (
    <>
      <p className={styles.hands}>{hands}.</p>
      <PlainList aria-label="Fingers" className={styles.counts}>
        {[...counts.entries()].map(([shown, count]) => (
          <li key={shown}>
            <span className={styles.label}>{shown}</span>
            <span
              aria-hidden="true"
              className={styles.bar}
              style={{ '--share': count / most } as CSSProperties}
            />
            <span className={styles.count}>
              <span className="visually-hidden">fingers: </span>
              {count}
            </span>
          </li>
        ))}
      </PlainList>
    </>
  );
}
