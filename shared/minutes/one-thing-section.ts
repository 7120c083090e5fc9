/** The section "One thing until next time": the action the room chose above all others. */
import { deedSentence } from '../session/action-sentence.ts';
import { oneThingOf } from '../session/outcome-views.ts';
import type { Session } from '../session/schema.ts';
import { displayText } from '../session/text.ts';
import { columnNames } from '../templates/words.ts';
import type { Section } from './minutes-document.ts';

/** "Shorten the test loop so that our squad gains **Mastery**."; `team` is the word for those who meet. Everybody reads it. */
export function oneThingSection(session: Session, team: string): Section {
  const action = oneThingOf(session);
  if (!action) return { blocks: [], leftOut: [] };
  const line = deedSentence(action, team).map((piece) =>
    'text' in piece
      ? { text: displayText(piece.text) }
      : { text: columnNames[piece.dimension], isStrong: true as const },
  );
  return {
    blocks: [
      { kind: 'heading', level: 2, text: 'One thing until next time' },
      { kind: 'paragraph', lines: [line] },
    ],
    leftOut: [],
  };
}
