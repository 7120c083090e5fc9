import { useEffect } from 'react';
import type { PulseBody as Body } from '../../shared/session/stage/pulse-body.ts';
import { pageOf } from './page-of.ts';
import { PulseOverview, rowsPerPage } from './pulse-overview.tsx';
import { PulseStatement } from './pulse-statement.tsx';
import type { StageBodyProps } from './stage-body-props.ts';
import { TalkBody } from './talk-body.tsx';

/** One statement in room size, its answers once they are revealed; at the end of a health check all of them. */
export function PulseBody({ body, step, page, onPageCount }: StageBodyProps<Body>) {
  const { statement, overview } = body;
  const pages = pageOf(overview ?? [], rowsPerPage, page);
  useEffect(() => onPageCount(pages.count), [pages.count, onPageCount]);
  if (overview) return <PulseOverview rows={pages.shown} />;
  return statement ? (
    <PulseStatement statement={statement} />
  ) : (
    <TalkBody step={step} onPageCount={onPageCount} />
  );
}
