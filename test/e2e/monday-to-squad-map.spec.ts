/** What a Monday meeting takes along stands on the board of the squad's next SquadMAP, and of no later one. */
import { expect } from '@playwright/test';
import { notStarted } from '../../shared/session/run-schema.ts';
import { aGoal } from '../support/outcome-builders.ts';
import { aSession, aStep, testTime } from '../support/session-builders.ts';
import { test } from './app-test.ts';
import { HomePage } from './page-models/home-page.ts';
import { storeSession } from './stored-session.ts';

test('a suggestion taken along and a card typed on Monday open the next SquadMAP, once', async ({
  page,
  app,
  dataFolder,
}) => {
  const step = aStep({ kind: 'suggestions', name: 'For the SquadMAP' });
  const goal = aGoal({
    text: 'Fix the build',
    week: 'last',
    reason: 'waiting-for-others',
    result: 'not-done',
  });
  await storeSession(
    dataFolder,
    aSession({
      kind: 'monday',
      date: '2026-11-23',
      createdAt: testTime,
      goals: [goal],
      steps: [step],
      run: { ...notStarted, stepId: step.id },
    }),
  );
  await app.open(page);
  const home = new HomePage(page);
  await home.session('Falcon').click();
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.getByRole('textbox', { name: 'What did you observe?' }).fill('Whom do we help?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to Today' }).click();

  const squadMap = await home.startSession('Falcon');
  await expect(squadMap.cards('autonomy')).toContainText(['We waited for others: Fix the build']);
  await expect(squadMap.cards('none')).toContainText(['Whom do we help?']);
  await squadMap.capture('Slow tests');
  await squadMap.saved();
  await page.getByRole('button', { name: 'Back to Today' }).click();

  const later = await home.startSession('Falcon');
  await expect(later.captureLine()).toBeVisible();
  await later.capture('Another meeting');
  await expect(later.cards('none')).toHaveText([/Another meeting/]);
  await expect(later.cards('autonomy')).toHaveCount(0);
});
