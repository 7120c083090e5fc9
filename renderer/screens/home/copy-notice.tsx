import type { SessionCopy } from '../../../shared/api/library-entries.ts';
import type { CardDifference } from '../../../shared/session/card-difference.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { readableMoment } from '../../components/readable-date.ts';
import { keepBoth, openCopy, setAside } from './library-calls.ts';

export interface CopyNoticeProps {
  copy: SessionCopy;
  /** When the session that it is a copy of was saved; null when that is not known. */
  originalSavedAt: number | null;
  onMerge: (fileName: string) => void;
  /** Called before the line goes away, so that the keyboard finds another place. */
  onLeave: () => void;
}

/** A copy of a session in the data folder, as sync tools leave it: how it differs, and what to do with it. */
export function CopyNotice({ copy, originalSavedAt, onMerge, onLeave }: CopyNoticeProps) {
  const { fileName, squad, savedAt, cards, difference } = copy;
  const name = <span className="visually-hidden"> {displayText(fileName)}</span>;
  const holdsMore = difference !== null && difference.added + difference.changed > 0;

  function decide(act: (copy: SessionCopy) => void) {
    onLeave();
    act(copy);
  }

  return (
    <Notice
      title={<bdi>{displayText(fileName)}</bdi>}
      actions={
        <>
          {difference === null && (
            <Button size="small" onClick={() => decide(openCopy)}>
              Open this copy{name}
            </Button>
          )}
          {holdsMore && (
            <>
              <Button size="small" onClick={() => onMerge(fileName)}>
                Merge…{name}
              </Button>
              <Button size="small" onClick={() => decide(keepBoth)}>
                Keep both{name}
              </Button>
            </>
          )}
          <Button size="small" variant="quiet" onClick={() => decide(setAside)}>
            Put aside{name}
          </Button>
        </>
      }
    >
      {difference === null ? 'A copy' : 'A second copy'} of <bdi>{displayText(squad)}</bdi>, saved{' '}
      {readableMoment(savedAt)}
      {originalSavedAt !== null && ` (the one in the list: ${readableMoment(originalSavedAt)})`}, with {cards}{' '}
      {cards === 1 ? 'card' : 'cards'}. {differenceInWords(difference)} It is never deleted.
    </Notice>
  );
}

function differenceInWords(difference: CardDifference | null): string {
  if (difference === null) {
    return 'The session itself cannot be opened or is not here; the copy opens as a session of its own.';
  }
  const { added, missing, changed } = difference;
  if (added + missing + changed === 0) return 'Its cards are the same.';
  const parts = [
    added > 0 && `${added} more`,
    changed > 0 && `${changed} different`,
    missing > 0 && `${missing} fewer`,
  ].filter((part) => part !== false);
  const rest = added + changed === 0 ? ' Everything in it is here already.' : '';
  return `Compared with the one in the list: ${parts.join(', ')}.${rest}`;
}
