/** The sentence an action is read aloud as: "We will … so that our squad gains Mastery, which helps the testers." */
import type { Dimension } from './dimensions.ts';
import type { Action } from './outcome-schema.ts';

/** A piece of the sentence: plain words, or the name of a dimension. */
export type SentencePiece = { readonly text: string } | { readonly dimension: Dimension };

/** What the sentence is made of. */
export type SentenceParts = Pick<Action, 'what' | 'dimension' | 'secondDimension' | 'helps'>;

/**
 * The sentence in pieces. `team` is the word for the team ("squad"). Without a dimension it says whom it helps, and
 * without that only what will be done.
 */
export function actionSentence(action: SentenceParts, team: string): SentencePiece[] {
  return [{ text: `We will ${asDeed(action.what)}` }, ...purposeOf(action, team), { text: '.' }];
}

/** The same without "We will", for a heading that says so already: "Shorten the test loop so that …". */
export function deedSentence(action: SentenceParts, team: string): SentencePiece[] {
  return [{ text: capitalised(asDeed(action.what)) }, ...purposeOf(action, team), { text: '.' }];
}

function purposeOf({ dimension, secondDimension, helps }: SentenceParts, team: string): SentencePiece[] {
  const gained = [...new Set([dimension, secondDimension])].filter((one) => one !== null);
  const whom = withoutFullStop(helps);
  if (gained.length === 0) return whom === '' ? [] : [{ text: ` to help ${whom}` }];
  const names = gained.flatMap((one, i) => [...(i > 0 ? [{ text: ' and ' }] : []), { dimension: one }]);
  const end = whom === '' ? [] : [{ text: `, which helps ${whom}` }];
  return [{ text: ` so that our ${team} gains ` }, ...names, ...end];
}

/** What was typed, as it goes on behind "We will": without those words, small where only the sentence made it large. */
function asDeed(what: string): string {
  const oneLine = withoutFullStop(what.replace(/\s+/g, ' ').trim());
  const deed = oneLine.replace(/^(?:we\s+will|we['’]ll|to)\s+(?=\S)/i, '');
  return /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(deed) ? deed.charAt(0).toLowerCase() + deed.slice(1) : deed;
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
