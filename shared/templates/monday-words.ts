/** The words of the Monday meeting as people read them (English). */
import type { Goal, MissReason } from '../session/monday-schema.ts';

export const resultNames: Readonly<Record<NonNullable<Goal['result']>, string>> = {
  done: 'Done',
  'not-done': 'Not done',
  changed: 'Changed',
};

export const reasonNames: Readonly<Record<MissReason, string>> = {
  'waiting-for-others': 'Waiting for others',
  'unclear-why': 'Unclear why',
  'missing-skill': 'Missing skill',
  interruption: 'Interruption',
  'too-much': 'Too much',
};

/** How a card begins that a reason suggests; what it was about stands behind it. */
export const suggestionLeads: Readonly<Record<MissReason, string>> = {
  'waiting-for-others': 'We waited for others',
  'unclear-why': 'We were not sure why it matters',
  'missing-skill': 'We lacked a skill',
  interruption: 'We were interrupted',
  'too-much': 'We took on too much',
};

export const linkNames: Readonly<Record<NonNullable<Goal['link']>, string>> = {
  clear: 'Clear',
  weak: 'Weak',
  none: 'None',
};

/** What is said when a week's goals are done. Nothing else is offered: the time is the team's own. */
export const aheadSentence = 'Ahead: your mastery time.';
