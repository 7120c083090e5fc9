import { unseenTopicIds } from '../../../shared/session/topics.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { takeInUnsorted, unsortedActions } from './discuss-actions.ts';

/** Says which cards are no topics because the room has not seen them, and takes them in when asked. */
export function UnsortedNotice() {
  const count = unseenTopicIds(useSession()).length;
  return count > 0 && <Unsorted count={count} />;
}

function Unsorted({ count }: { count: number }) {
  useActions(unsortedActions);
  return (
    <Notice actions={<Button onClick={takeInUnsorted}>Take them in</Button>}>
      {count === 1 ? '1 card is still to sort and is' : `${count} cards are still to sort and are`} not on
      this list.
    </Notice>
  );
}
