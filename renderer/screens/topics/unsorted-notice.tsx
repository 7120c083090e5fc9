import { unseenTopicIds } from '../../../shared/session/topics.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useSession } from '../../stores/session-store.ts';
import { trySend } from '../../stores/try-send.ts';

/** Says which cards are no topics because the room has not seen them, and takes them in when asked. */
export function UnsortedNotice() {
  const count = unseenTopicIds(useSession()).length;
  if (count === 0) return null;
  return (
    <Notice actions={<Button onClick={() => trySend({ type: 'topic.takeInUnseen' })}>Take them in</Button>}>
      {count === 1 ? '1 card is still to sort and is' : `${count} cards are still to sort and are`} not on
      this list.
    </Notice>
  );
}
