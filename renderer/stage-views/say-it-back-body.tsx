import { actionSentence } from '../../shared/session/action-sentence.ts';
import type { SayItBackBody as Body } from '../../shared/session/stage/say-it-back-body.ts';
import { displayText } from '../../shared/session/text.ts';
import { readableDate } from '../components/readable-date.ts';
import { Sentence, sentenceText } from '../components/sentence.tsx';
import { OneThing } from './one-thing.tsx';
import { ownerWords } from './owner-words.ts';
import type { StageBodyProps } from './stage-body-props.ts';
import { StageLine } from './stage-line.tsx';

/** One action at a time, in the sentence its owner reads aloud. */
export function SayItBackBody({ body, team, onPageCount }: StageBodyProps<Body>) {
  const { action, number, count } = body;
  if (!action) return <StageLine onPageCount={onPageCount}>No actions to say back</StageLine>;
  const pieces = actionSentence(action, team);
  const { owner, due, trigger, response } = action;
  const habit = [trigger, response].filter((part) => part !== '').map(displayText);
  return (
    <OneThing
      above={
        <span>
          Action {number} of {count}
        </span>
      }
      words={sentenceText(pieces)}
      facts={[
        ownerWords(owner),
        due === null ? '' : `by ${readableDate(due)}`,
        habit.length === 0 ? '' : `when ${habit.join(', then ')}`,
      ]}
      below={action.isOneThing ? '★ The one thing until next time' : null}
      onPageCount={onPageCount}
    >
      <Sentence pieces={pieces} />
    </OneThing>
  );
}
