import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { parseCapturedLine } from '../../../shared/session/capture.ts';
import { squadsNamed } from '../../../shared/session/own-topics.ts';
import { capturedObservation, type PasteOffer, pasteOfferOf } from '../../../shared/session/paste-offer.ts';
import { peopleInOrder } from '../../../shared/session/people.ts';
import { refusalSentence } from '../../../shared/session/refusal.ts';
import { withDefaults } from '../../../shared/session/scribe.ts';
import { isFocusFree } from '../../components/kept-focus.ts';
import { TextInput } from '../../components/text-input.tsx';
import { newId } from '../../stores/new-id.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { addObservations } from './add-observations.ts';
import { captureDefaults, turnScribe, useIsScribing } from './capture-defaults.ts';
import { draftLine, keepDraftLine } from './capture-draft.ts';
import { focusCapture, isCaptureIdle, leaveCapture, registerCapture } from './capture-focus.ts';
import styles from './capture-line.module.css';
import { CapturePreview } from './capture-preview.tsx';
import { openSessionNow } from './current-board.ts';
import { PasteNotice } from './paste-notice.tsx';

const plus = <Plus aria-hidden="true" />;
const nothingPasted: PasteOffer = { kind: 'plain' };

export interface CaptureLineProps {
  /** Whether it takes the focus where there is no card yet; asked once, when it comes up. */
  waitsForFirst?: boolean;
  /**
   * Where the line is there for some cards only, and the room reads along: told when it is of no use any more. It comes
   * up empty and shows of the voice no more than the stage does.
   */
  onDone?: () => void;
}

/** The line at the foot of the board: Enter makes a card and is ready for the next. Typing touches nothing else. */
export function CaptureLine({ waitsForFirst = false, onDone }: CaptureLineProps) {
  const isSeenByRoom = onDone !== undefined;
  const [sessionId] = useState(() => openSessionNow().id);
  const [line, setLine] = useState(() => (isSeenByRoom ? '' : draftLine(sessionId)));
  const [problem, setProblem] = useState<string | null>(null);
  /** Until something is typed, Undo means the board: the field has nothing of its own to take back. */
  const [isUntouched, setIsUntouched] = useState(line === '');
  const [offer, setOffer] = useState<PasteOffer>(nothingPasted);
  const isScribing = useIsScribing();
  const closeOffer = useCallback(() => setOffer(nothingPasted), []);

  // An empty board waits for its first card; on any other the keys of the cards come first.
  const [takesFocus] = useState(waitsForFirst);
  useEffect(() => {
    if (isSeenByRoom) focusCapture();
    if (!takesFocus) return;
    if (Object.keys(openSessionNow().observations).length === 0 && isFocusFree()) focusCapture();
  }, [takesFocus, isSeenByRoom]);

  // Another step has keys of its own: they are not for a line in which nothing was typed.
  const stepId = useSessionStore(({ session }) => session?.run.stepId);
  const lastStepId = useRef(stepId);
  useEffect(() => {
    if (lastStepId.current === stepId) return;
    lastStepId.current = stepId;
    if (!isCaptureIdle()) return;
    leaveCapture();
    onDone?.();
  }, [stepId, onDone]);

  function write(text: string) {
    setLine(text);
    if (!isSeenByRoom) keepDraftLine(sessionId, text);
  }

  function leave() {
    setProblem(null);
    leaveCapture();
    onDone?.();
  }

  function capture() {
    const session = openSessionNow();
    const captured = parseCapturedLine(line, peopleInOrder(session), squadsNamed(session));
    const said = withDefaults(captured, captureDefaults(session));
    const outcome = addObservations([capturedObservation(newId(), said)]);
    if (outcome.ok) {
      write('');
      setIsUntouched(true);
    }
    setProblem(outcome.ok ? null : refusalSentence(outcome.reason));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isSeenByRoom && line.trim() === '') leave();
      else capture();
    } else if (event.key === 'Escape') {
      leave();
    } else if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (turnScribe(event.shiftKey ? -1 : 1)) event.preventDefault();
    }
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = pasteOfferOf(event.clipboardData.getData('text/plain'));
    if (pasted.kind === 'plain') return;
    event.preventDefault();
    setOffer(pasted);
  }

  return (
    <div className={styles.capture}>
      <PasteNotice offer={offer} onDone={closeOffer} />
      <TextInput
        ref={registerCapture}
        size="large"
        icon={plus}
        aria-label="What did you observe?"
        aria-describedby={isScribing ? 'capture-preview capture-scribe' : 'capture-preview'}
        placeholder="What did you observe?"
        dir="auto"
        enterKeyHint="enter"
        data-untouched={isUntouched ? '' : undefined}
        value={line}
        onChange={(event) => {
          write(event.currentTarget.value);
          setIsUntouched(false);
          if (problem) setProblem(null);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <CapturePreview id="capture-preview" line={line} problem={problem} isSeenByRoom={isSeenByRoom} />
      {isScribing && (
        <p id="capture-scribe" className="visually-hidden">
          Tab and Shift+Tab choose who the next card comes from. Escape leaves the line.
        </p>
      )}
    </div>
  );
}
