import { memo, useLayoutEffect, useRef } from 'react';
import type { NewObservation } from '../../../shared/session/board-commands.ts';
import { squadsNamed } from '../../../shared/session/own-topics.ts';
import { type PasteOffer, pastedObservations } from '../../../shared/session/paste-offer.ts';
import { peopleInOrder } from '../../../shared/session/people.ts';
import { refusalSentence } from '../../../shared/session/refusal.ts';
import { maxObservationLength } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { newId } from '../../stores/new-id.ts';
import { showToast } from '../../stores/toast-store.ts';
import { addObservations } from './add-observations.ts';
import { captureDefaults } from './capture-defaults.ts';
import { focusCapture } from './capture-focus.ts';
import { cardCount } from './card-words.ts';
import { openSessionNow } from './current-board.ts';
import styles from './paste-notice.module.css';

export interface PasteNoticeProps {
  offer: PasteOffer;
  onDone: () => void;
}

/** What can be made of a pasted list; Enter takes the first offer. */
export const PasteNotice = memo(function PasteNotice({ offer, onDone }: PasteNoticeProps) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (offer.kind !== 'plain') first.current?.focus();
  }, [offer]);
  if (offer.kind === 'plain') return null;

  function close() {
    onDone();
    focusCapture();
  }

  function add(observations: NewObservation[]) {
    const outcome = addObservations(observations);
    if (!outcome.ok) showToast({ text: refusalSentence(outcome.reason) });
    close();
  }

  const cards =
    offer.kind === 'list'
      ? pastedObservations(
          offer.lines,
          peopleInOrder(openSessionNow()),
          () => newId(),
          squadsNamed(openSessionNow()),
          captureDefaults(openSessionNow()),
        )
      : [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape on any of the buttons means Cancel.
    <div
      className={styles.offer}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      {offer.kind === 'too-many' ? (
        <Notice
          tone="warning"
          role="alert"
          title={`${offer.count.toLocaleString('en')} lines are too many for one paste.`}
          actions={
            <Button ref={first} onClick={close}>
              Close
            </Button>
          }
        >
          Up to {offer.limit} lines can be pasted at once. Nothing was added; paste them in parts.
        </Notice>
      ) : (
        <Notice
          role="group"
          aria-label="Pasted list"
          title={`The pasted text has ${offer.lines.length + offer.tooLong} lines.`}
          actions={
            <>
              <Button ref={first} variant="primary" disabled={cards.length === 0} onClick={() => add(cards)}>
                Add {cardCount(cards.length)}
              </Button>
              {offer.whole !== null && (
                <Button onClick={() => add([asOneCard(offer.whole ?? '')])}>Paste as one card</Button>
              )}
              <Button variant="quiet" onClick={close}>
                Cancel
              </Button>
            </>
          }
        >
          {offer.tooLong > 0 &&
            `${offer.tooLong} of them ${offer.tooLong === 1 ? 'is' : 'are'} longer than ${maxObservationLength.toLocaleString('en')} characters and would be left out.`}
        </Notice>
      )}
    </div>
  );
});

function asOneCard(text: string): NewObservation {
  const { source, dimension } = captureDefaults(openSessionNow());
  return { id: newId(), text, source: source ?? { kind: 'unknown' }, dimension, character: 'observation' };
}
