import { useEffect, useState } from 'react';
import { useSession } from '../../stores/session-store.ts';

/** What was typed into dialogs and not saved; it outlives the dialog, not the window. */
const drafts = new Map<string, object>();

/** What a form needs to know of what is typed into it. */
export interface KeptDraft {
  /** It was typed before and left without saving. */
  readonly isFromBefore: boolean;
  /** Back to what is saved, or to empty fields. */
  startAnew: () => void;
  /** Nothing of it is offered again. */
  forget: () => void;
}

/**
 * What is typed into the fields of a record, kept when the dialog closes without saving and there again when the same is
 * opened next in this meeting. `subject` tells dialogs apart; `initial` is what the fields hold before anything is typed.
 */
export function useDraft<Fields extends object>(subject: string, initial: Fields) {
  const key = `${useSession().id} ${subject}`;
  const [saved] = useState(initial);
  const [before, setBefore] = useState(() => drafts.get(key));
  // What was not touched is as it is now, whatever it was when the rest was typed.
  const [draft, setDraft] = useState<Fields>({ ...saved, ...before });

  useEffect(() => {
    const typed = Object.entries(draft).filter(([field, value]) => value !== saved[field as keyof Fields]);
    if (typed.length === 0) drafts.delete(key);
    else drafts.set(key, Object.fromEntries(typed));
  }, [draft, saved, key]);

  const change = (fields: Partial<Fields>) => setDraft((typed) => ({ ...typed, ...fields }));
  const kept: KeptDraft = {
    isFromBefore: before !== undefined,
    startAnew() {
      setBefore(undefined);
      setDraft(saved);
    },
    forget: () => void drafts.delete(key),
  };
  return { draft, change, kept };
}
