import { useCallback, useRef, useState } from 'react';
import { teamWord, type Vocabulary } from '../../shared/api/preferences.ts';
import { columnOf } from '../../shared/session/dimensions.ts';
import type { StageView } from '../../shared/session/stage-view.ts';
import { displayText } from '../../shared/session/text.ts';
import { wordInSentence } from '../../shared/templates/word-in-sentence.ts';
import { longDate } from '../components/readable-date.ts';
import { squadTitle } from '../components/squad-title.ts';
import { StageBody } from './stage-body.tsx';
import { StageClock } from './stage-clock.tsx';
import { StageFooter } from './stage-footer.tsx';
import styles from './stage-frame.module.css';
import { useBoxSize } from './use-box-size.ts';

export interface StageFrameProps {
  view: StageView;
  /** The page the host wants; a page that does not exist any more becomes the last one. */
  page: number;
  /** Another one begins something new, whose pages are told again even where they are as many. */
  part: number;
  vocabulary: Vocabulary;
  isConnected: boolean;
  onPageCount: (part: number, pageCount: number) => void;
}

/** One thing at a time in room size: which step this is and its clock, what it is about, and what comes next. */
export function StageFrame({ view, page, part, vocabulary, isConnected, onPageCount }: StageFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { height } = useBoxSize(frame);
  const [pageCount, setPageCount] = useState(1);
  const countPages = useCallback(
    (count: number) => {
      setPageCount(count);
      onPageCount(part, count);
    },
    [part, onPageCount],
  );
  const { step, body } = view;
  const meeting = `${squadTitle(teamWord(vocabulary, view.kind), view.squad)} · ${vocabulary.kinds[view.kind]}`;
  // A topic that is discussed has a clock of its own and gives the whole stage its colour.
  const topic = body.kind === 'discuss' ? body.topic : null;
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.page} data-step={step?.kind} data-colour={columnOf(topic?.dimension ?? null)}>
        <header className={styles.header}>
          <h1 className={styles.title} dir="auto">
            {step ? displayText(step.name) : meeting}
          </h1>
          {step && (
            <span className={styles.number}>
              {topic ? `topic ${topic.number}` : step.number} of{' '}
              {body.kind === 'discuss' && topic ? body.agenda.length : step.count}
            </span>
          )}
          {view.isSample && <span className={styles.sample}>Sample meeting</span>}
          {step ? (
            <StageClock clock={topic?.clock ?? step.clock} />
          ) : (
            <time dateTime={view.date} className={styles.date}>
              {longDate(view.date)}
            </time>
          )}
        </header>
        {height > 0 && (
          <StageBody
            key={step?.kind ?? 'board'}
            body={body}
            step={step}
            team={wordInSentence(teamWord(vocabulary, view.kind))}
            page={page}
            stageHeight={height}
            onPageCount={countPages}
          />
        )}
        <StageFooter
          told={
            body.kind === 'board' && body.toSort > 0 ? `${body.toSort} still to sort` : step ? meeting : ''
          }
          step={step}
          page={Math.min(page, pageCount - 1)}
          pageCount={pageCount}
          isConnected={isConnected}
        />
      </div>
    </div>
  );
}
