import { flushSync } from 'react-dom';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { closePlan, openPlan } from '../../renderer/screens/steps/steps-view-store.ts';
import { closeTemplateDialog, saveAsTemplate } from '../../renderer/stores/template-dialog-store.ts';
import { closeVersions, showVersions } from '../../renderer/stores/versions-store.ts';
import type { Session } from '../../shared/session/schema.ts';
import { anObservation, aSession } from '../support/session-builders.ts';
import { openMeeting } from './open-meeting.tsx';
import { card } from './screens/board/open-board.tsx';
import { shownSession } from './show-app.tsx';

const dialogs: readonly [string, (session: Session) => void][] = [
  ['Save as template', saveAsTemplate],
  ['Earlier versions', ({ id, squad }) => showVersions({ sessionId: id, squad })],
  ['Steps of this meeting', openPlan],
];

afterEach(() => {
  closeTemplateDialog();
  closeVersions();
  closePlan();
});

test.each(dialogs)('a key typed while “%s” is being loaded does nothing below it', async (name, ask) => {
  const observation = anObservation({ text: 'one' });
  const session = aSession({ observations: [observation] });
  await openMeeting(session);
  await card('one').click();

  // As a key that opens it does: what it changes is on the screen before the next key.
  flushSync(() => ask(session));
  expect(document.querySelector('dialog')).toBeNull();
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'm', code: 'KeyM', bubbles: true, cancelable: true }),
  );
  await expect.element(page.getByRole('dialog', { name })).toBeVisible();
  expect(shownSession().observations[observation.id]?.dimension).toBeNull();
});
