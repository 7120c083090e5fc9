import { expect, it } from 'vitest';
import { readAnswers } from '../../../../shared/session/read-answers.ts';

it.each([
  ['4 3 5', [4, 3, 5]],
  ['435', [4, 3, 5]],
  ['4,3;5', [4, 3, 5]],
  [' 4 ', [4]],
  ['４３', [4, 3]],
  ['', []],
])('reads "%s"', (typed, answers) => {
  expect(readAnswers(typed)).toEqual({ ok: true, answers });
});

it.each([
  ['4 6', '6'],
  ['0', '0'],
  ['10', '0'],
  ['4 x', 'x'],
  ['🖐', '🖐'],
])('says what is wrong with "%s"', (typed, mark) => {
  expect(readAnswers(typed)).toEqual({
    ok: false,
    problem: `“${mark}” is no answer. Type 1 to 5 fingers per person, such as 4 3 5.`,
  });
});

it('takes no more people than a role can have', () => {
  expect(readAnswers('3'.repeat(100)).ok).toBe(true);
  expect(readAnswers('3'.repeat(101))).toEqual({
    ok: false,
    problem: 'A role has up to 100 answers; these are 101.',
  });
});
