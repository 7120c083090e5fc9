import { expect } from '@playwright/test';
import { themes } from '../../shared/api/preferences.ts';
import type { SessionKind } from '../../shared/session/schema.ts';
import { stepsInOrder } from '../../shared/session/steps.ts';
import { fillMeeting, revealStep, startMeeting } from '../support/prepared-meeting.ts';
import { test } from './app-test.ts';
import { expectNoFindings, rulesOfColour } from './expect-no-findings.ts';

/** Between them they have a step of every kind. */
const kinds: readonly SessionKind[] = ['squadmap', 'monday', 'tribemap'];

for (const theme of themes.filter((name) => name !== 'system')) {
  test(`axe finds nothing in any step, for the operator and for the room, in the theme ${theme}`, async ({
    page,
    context,
    app,
  }) => {
    test.setTimeout(400_000);
    const client = await app.host().enter();
    await client.call('preferences.set', { theme });
    await app.open(page);
    const room = await context.newPage();
    const rules = theme === 'light' ? undefined : rulesOfColour;
    const tried = new Set<string>();
    for (const kind of kinds) {
      const meeting = await startMeeting(client, kind);
      await fillMeeting(meeting);
      await page.evaluate((hash) => location.assign(hash), `#/board/${meeting.sessionId}`);
      const { path } = await client.call('stage.present', { sessionId: meeting.sessionId });
      await room.goto(`${app.host().origin}${path}`);
      for (const step of stepsInOrder(await meeting.session())) {
        if (tried.has(step.kind)) continue;
        tried.add(step.kind);
        await meeting.enter(step.kind);
        await revealStep(meeting);
        await expect(page.locator('[aria-current="step"]')).toContainText(step.name);
        await expect(room.locator(`[data-step="${step.kind}"]`)).toBeVisible();
        await expectNoFindings(page, `${step.name}, operator`, rules);
        await expectNoFindings(room, `${step.name}, room`, rules);
      }
    }
    expect(tried.size).toBe(17);
  });
}
