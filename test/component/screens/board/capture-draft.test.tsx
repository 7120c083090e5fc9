import { expect, test } from 'vitest';
import { draftLine, keepDraftLine } from '../../../../renderer/screens/board/capture-draft.ts';
import type { SessionId } from '../../../../shared/session/ids.ts';
import { anId } from '../../../support/session-builders.ts';

const storedValues = () => Object.values(sessionStorage);

test('a line begun is in the storage after the next frame, and at once when the window is left', async () => {
  const [first, second] = [anId<SessionId>('one'), anId<SessionId>('two')];
  keepDraftLine(first, 'begun');
  expect(draftLine(second)).toBe('');
  expect(draftLine(first)).toBe('begun');
  keepDraftLine(first, 'begun and gone on');
  window.dispatchEvent(new Event('pagehide'));
  expect(storedValues()).toContain('begun and gone on');
  keepDraftLine(second, 'another');
  await expect.poll(storedValues).toContain('another');
  keepDraftLine(first, '');
  keepDraftLine(second, '');
  await expect.poll(storedValues).not.toContain('another');
  expect(storedValues()).not.toContain('begun and gone on');
});
