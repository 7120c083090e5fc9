import type { SessionId } from '../../shared/session/ids.ts';
import { client } from '../api/client.ts';
import { downloadText } from './download-text.ts';
import { tellFailure } from './failure-toast.ts';
import { showToast } from './toast-store.ts';
import { whenAllArrived } from './when-all-arrived.ts';

/** Saves a copy of a session as a file that another SquadMAP can import or merge, and says where that is. */
export function exportSession(sessionId: SessionId): void {
  save(sessionId).catch(tellFailure);
}

async function save(sessionId: SessionId): Promise<void> {
  await whenAllArrived();
  const saved = await client.call('session.export', { sessionId });
  if (saved.outcome === 'cancelled') return;
  if (saved.outcome === 'download') downloadText(saved.fileName, saved.text);
  const place = saved.outcome === 'download' ? ' in the downloads of this browser' : '';
  showToast({ text: `Saved as ${saved.fileName}${place}.` });
}
