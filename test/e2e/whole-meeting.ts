/** The observations of a real meeting, and where the specs file each of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { Dimension } from '../../shared/session/dimensions.ts';
import { dimensions } from '../../shared/session/dimensions.ts';
import type { BoardPage } from './page-models/board-page.ts';

export const pastedText: string = readFileSync(
  resolve(import.meta.dirname, '../fixtures/observations.txt'),
  'utf8',
);

export interface FiledObservation {
  /** What the card says; the mark in front has become its voice. */
  readonly text: string;
  readonly dimension: Dimension;
}

export const filedObservations: readonly FiledObservation[] = pastedText
  .trim()
  .split('\n')
  .map((line, index) => ({
    text: line.replace(/^@(po|cl|ac) /, ''),
    dimension: dimensions[index % dimensions.length] ?? 'mastery',
  }));

/** Pastes all of them and takes the offer to make a card of each line. */
export async function pasteObservations(board: BoardPage): Promise<void> {
  await board.paste(pastedText);
  await board.page.getByRole('button', { name: `Add ${filedObservations.length} cards` }).click();
  await expect(board.cards('none')).toHaveCount(filedObservations.length);
}

/** Files each observation, one after the other, in the given way; then looks for it on the board and in the minutes. */
export async function fileObservations(
  board: BoardPage,
  file: (observation: FiledObservation) => Promise<void>,
): Promise<void> {
  for (const observation of filedObservations) {
    await file(observation);
    const { text, dimension } = observation;
    await expect(board.cards(dimension).filter({ hasText: text })).toHaveCount(1);
  }
  expect(await board.counts()).toEqual({ none: 0, mastery: 14, autonomy: 14, purpose: 13 });
  await board.saved();
  const minutes = await board.openMinutes();
  for (const { text } of filedObservations) await expect(minutes).toContainText(text);
}
