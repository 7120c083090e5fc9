import type { CallInput } from '../../../shared/api/contract.ts';
import { client } from '../../api/client.ts';
import { downloadText } from '../../stores/download-text.ts';
import { showToast } from '../../stores/toast-store.ts';
import { whenAllArrived } from '../../stores/when-all-arrived.ts';

/** Saves the minutes where the user wants them, and says where that is. */
export async function saveMinutes(wanted: CallInput<'minutes.save'>): Promise<void> {
  await whenAllArrived();
  const saved = await client.call('minutes.save', wanted);
  if (saved.outcome === 'cancelled') return;
  if (saved.outcome === 'download') downloadText(saved.fileName, saved.text);
  const place = saved.outcome === 'download' ? ' in the downloads of this browser' : '';
  showToast({ text: `Saved as ${saved.fileName}${place}.` });
}
