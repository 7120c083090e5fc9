import { isAnswer } from './pulse.ts';
import { maxAnswersPerRole } from './pulse-schema.ts';

export type ReadAnswers =
  | { readonly ok: true; readonly answers: readonly number[] }
  | { readonly ok: false; readonly problem: string };

/** The answers in what was typed for a role: "4 3 5", "435" and "4,3,5" are three people. Nothing typed is no answer. */
export function readAnswers(typed: string): ReadAnswers {
  const marks = [...typed.normalize('NFKC').replace(/[\s,;.+/-]/g, '')];
  const wrong = marks.find((mark) => !isAnswer(Number(mark)));
  if (wrong !== undefined) {
    return { ok: false, problem: `“${wrong}” is no answer. Type 1 to 5 fingers per person, such as 4 3 5.` };
  }
  if (marks.length > maxAnswersPerRole) {
    return {
      ok: false,
      problem: `A role has up to ${maxAnswersPerRole} answers; these are ${marks.length}.`,
    };
  }
  return { ok: true, answers: marks.map(Number) };
}
