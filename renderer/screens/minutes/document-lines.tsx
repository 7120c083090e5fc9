import { Fragment } from 'react';
import type { Line } from '../../../shared/minutes/minutes-document.ts';
import { numbered } from './numbered.ts';

export interface DocumentLinesProps {
  lines: readonly Line[];
}

/** The lines of a paragraph or point. */
export function DocumentLines({ lines }: DocumentLinesProps) {
  return numbered(lines).map(({ number, item: line }) => (
    <Fragment key={number}>
      {number > 0 && <br />}
      {numbered(line).map((inline) =>
        inline.item.isStrong ? (
          <strong key={inline.number}>{inline.item.text}</strong>
        ) : (
          <Fragment key={inline.number}>{inline.item.text}</Fragment>
        ),
      )}
    </Fragment>
  ));
}
