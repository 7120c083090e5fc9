/** The observations of a real meeting, and where the specs file each of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dimension } from '../../shared/session/dimensions.ts';
import { dimensions } from '../../shared/session/dimensions.ts';

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
