import type { SessionVersion } from '../../../shared/api/session-versions.ts';
import type { SessionId } from '../../../shared/session/ids.ts';
import { client } from '../../api/client.ts';
import { readableMoment } from '../../components/readable-date.ts';
import { tellFailure } from '../../stores/failure-toast.ts';
import { newId } from '../../stores/new-id.ts';
import { showToast } from '../../stores/toast-store.ts';

/** Goes back to a version and offers to take that back. Gives the sentence on why not; null when it was done. */
export async function restoreVersion(sessionId: SessionId, version: SessionVersion): Promise<string | null> {
  const requestId = newId<never>();
  const restored = await client.call('versions.restore', { sessionId, versionName: version.name, requestId });
  if (restored.outcome === 'refused') return restored.message;
  showToast({
    text: `The version of ${readableMoment(version.savedAt)} was restored.`,
    action: { label: 'Undo', run: () => takeBack(sessionId) },
  });
  return null;
}

/** Not by the open session's own Undo: the toast outlives the board, and Today has none open. */
function takeBack(sessionId: SessionId): void {
  client
    .call('session.undo', { sessionId, requestId: newId<never>() })
    .then((undone) => {
      if (undone.outcome === 'refused') showToast({ text: undone.message });
    })
    .catch(tellFailure);
}
