import type { SessionId } from '../shared/session/ids.ts';
import { client } from './api/client.ts';
import { downloadText } from './components/download-text.ts';
import { tellFailure } from './stores/failure-toast.ts';
import { showToast } from './stores/toast-store.ts';

/** Saves a copy of a session as a file that another SquadMAP can import or merge. */
export function exportSession(sessionId: SessionId): void {
  client
    .call('session.export', { sessionId })
    .then((saved) => {
      if (saved.outcome === 'cancelled') return;
      if (saved.outcome === 'download') downloadText(saved.fileName, saved.text);
      const place = saved.outcome === 'download' ? ' in the downloads of this browser' : '';
      showToast({ text: `Saved as ${saved.fileName}${place}.` });
    })
    .catch(tellFailure);
}
