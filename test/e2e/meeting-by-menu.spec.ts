import { expect } from '@playwright/test';
import { columnNames } from '../../shared/templates/words.ts';
import { test } from './app-test.ts';
import { fileObservations, pasteObservations } from './whole-meeting.ts';

test('a whole meeting by menu only: every observation moved to its column', async ({ board }) => {
  test.setTimeout(240_000);
  await pasteObservations(board);
  await fileObservations(board, ({ text, dimension }) =>
    board.choose(text, `Move to ${columnNames[dimension]}`),
  );
});

test('move, edit, group, delete and take it back', async ({ page, board }) => {
  await board.capture('@cl Tests take 40 minutes');
  await board.capture('@ac We wait for Identity');
  await board.capture('@po Who is this for?');
  await board.capture('The pipeline is red on Fridays');

  await board.choose('Tests take 40 minutes', 'Move to Mastery');
  await board.choose('We wait for Identity', 'Move to Autonomy');
  await board.choose('Who is this for?', 'Move to Purpose');
  await board.choose('The pipeline is red', 'Move to Mastery');
  expect(await board.counts()).toEqual({ none: 0, mastery: 2, autonomy: 1, purpose: 1 });

  await board.choose('We wait for Identity', 'Edit');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('We wait for the Identity tribe');
  await page.keyboard.press('Enter');
  await expect(board.card('We wait for the Identity tribe')).toBeVisible();

  await board.choose('The pipeline is red', 'Group with…');
  await page.keyboard.type('tests');
  await page.keyboard.press('Enter');
  await expect(board.column('mastery')).toContainText('Group');

  await board.choose('Who is this for?', 'Delete');
  await expect(board.cards('purpose')).toHaveCount(0);
  await board.notifications().getByRole('button', { name: 'Undo' }).click();
  await expect(board.cards('purpose')).toHaveCount(1);

  await board.choose('Who is this for?', 'Move to To sort');
  expect(await board.counts()).toEqual({ none: 1, mastery: 2, autonomy: 1, purpose: 0 });
});
