import { type BrowserContext, expect, type Page } from '@playwright/test';
import { themes } from '../../shared/api/preferences.ts';
import { stepKinds } from '../../shared/session/run-schema.ts';
import type { SessionKind } from '../../shared/session/schema.ts';
import { stepsInOrder } from '../../shared/session/steps.ts';
import { fillMeeting, revealStep, startMeeting } from '../support/prepared-meeting.ts';
import { type RunningApp, test } from './app-test.ts';
import { expectNoFindings, type Look, rulesOfColour } from './expect-no-findings.ts';
import { expectForcedColours } from './forced-colours.ts';

/** Between them they have a step of every kind. */
const kinds: readonly SessionKind[] = ['squadmap', 'monday', 'tribemap'];

/** Brings meetings into a step of every kind, everything revealed, and looks at the operator's window and the room's. */
async function lookAtSteps(page: Page, context: BrowserContext, app: RunningApp, look: Look): Promise<void> {
  const client = await app.host().enter();
  await app.open(page);
  const room = await context.newPage();
  const seen = new Set<string>();
  for (const kind of kinds) {
    const meeting = await startMeeting(client, kind);
    await fillMeeting(meeting);
    await page.evaluate((hash) => location.assign(hash), `#/board/${meeting.sessionId}`);
    const { path } = await client.call('stage.present', { sessionId: meeting.sessionId });
    await room.goto(`${app.host().origin}${path}`);
    for (const step of stepsInOrder(await meeting.session())) {
      if (seen.has(step.kind)) continue;
      seen.add(step.kind);
      await meeting.enter(step.kind);
      await revealStep(meeting);
      await expect(page.locator('[aria-current="step"]')).toContainText(step.name);
      await expect(room.locator(`[data-step="${step.kind}"]`)).toBeVisible();
      await look(page, `${step.name}, operator`);
      await look(room, `${step.name}, room`);
    }
  }
  expect(seen.size).toBe(stepKinds.length);
}

for (const theme of themes.filter((name) => name !== 'system')) {
  test(`axe finds nothing in any step, for the operator and for the room, in the theme ${theme}`, async ({
    page,
    context,
    app,
  }) => {
    test.setTimeout(400_000);
    const client = await app.host().enter();
    await client.call('preferences.set', { theme });
    const rules = theme === 'light' ? undefined : rulesOfColour;
    await lookAtSteps(page, context, app, (window, what) => expectNoFindings(window, what, rules));
  });
}

test('forced colours hide no words of any step, and not which thing is the current one', async ({
  page,
  context,
  app,
}) => {
  test.setTimeout(400_000);
  await lookAtSteps(page, context, app, expectForcedColours);
});
