import type { TopicId } from '../../../shared/session/ids.ts';
import { topicsOf } from '../../../shared/session/topics.ts';
import { boardOf } from '../../../shared/session/views.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useSession, useSessionStore } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';

/** Says which cards are no topics because the room has not seen them, and takes them in when asked. */
export function UnsortedNotice() {
  const count = unsorted(useSession()).length;
  if (count === 0) return null;
  return (
    <Notice actions={<Button onClick={takeIn}>Take them in</Button>}>
      {count === 1 ? '1 card is still to sort and is' : `${count} cards are still to sort and are`} not on
      this list.
    </Notice>
  );
}

function unsorted(session: ReturnType<typeof useSession>) {
  const listed = new Set<string>(topicsOf(session).map(({ id }) => id));
  return boardOf(session).none.filter(({ id }) => !listed.has(id));
}

function takeIn() {
  const session = useSessionStore.getState().session;
  for (const { id } of session ? unsorted(session) : [])
    trySend({ type: 'topic.setState', id: id as string as TopicId, state: 'open' });
}
