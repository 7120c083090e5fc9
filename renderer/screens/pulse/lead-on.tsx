import { ArrowRight, Eye, EyeOff } from 'lucide-react';
import { canReveal, overviewFocus } from '../../../shared/session/pulse-focus.ts';
import type { Statement } from '../../../shared/session/pulse-schema.ts';
import { focusBeside } from '../../../shared/session/walk.ts';
import { KeyButton } from '../../parts/key-button.tsx';
import { useSession } from '../../stores/session-store.ts';
import { reveal, turnTo } from './pulse-actions.ts';

/** What comes next with a statement: its answers are shown, then what follows is turned to. One button, so that it keeps the focus. */
export function LeadOn({ statement }: { statement: Statement }) {
  const next = focusBeside(useSession(), 1);
  const { isRevealed } = statement;
  const isNext = isRevealed && next !== null;
  const hiding = { children: 'Hide the answers', icon: <EyeOff aria-hidden="true" /> };
  const showing = { children: 'Reveal the answers', icon: <Eye aria-hidden="true" /> };
  const leading = {
    children: next === overviewFocus ? 'All statements' : 'Next statement',
    icon: <ArrowRight aria-hidden="true" />,
  };
  return (
    <>
      <KeyButton
        data-leads-on=""
        variant={isRevealed && !isNext ? 'secondary' : 'primary'}
        action={isNext ? 'pulse.next' : 'pulse.reveal'}
        disabled={!canReveal(statement)}
        onClick={() => (isNext ? turnTo(next) : reveal(statement))}
        {...(isNext ? leading : isRevealed ? hiding : showing)}
      />
      {isNext && <KeyButton action="pulse.reveal" onClick={() => reveal(statement)} {...hiding} />}
    </>
  );
}
