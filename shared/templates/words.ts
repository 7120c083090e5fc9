/** The product's words as people read them (English). The data keeps neutral ids. */
import type { Character } from '../session/characters.ts';
import type { Column, Dimension } from '../session/dimensions.ts';
import type { CoreRole, Role } from '../session/roles.ts';
import type { Lens, SessionKind } from '../session/schema.ts';

export const roleNames: Readonly<Record<Role, string>> = {
  'product-owner': 'Product Owner',
  'chapter-lead': 'Chapter Lead',
  'agile-coach': 'Agile Coach',
  maker: 'Maker',
  'tribe-lead': 'Tribe Lead',
};

export const roleShortNames: Readonly<Record<Role, string>> = {
  'product-owner': 'PO',
  'chapter-lead': 'CL',
  'agile-coach': 'AC',
  maker: 'Maker',
  'tribe-lead': 'TL',
};

const rolesAsGroups: Readonly<Record<Role, readonly [one: string, many: string]>> = {
  'product-owner': ['PO', 'POs'],
  'chapter-lead': ['Chapter Lead', 'Chapter Leads'],
  'agile-coach': ['Coach', 'Coaches'],
  maker: ['Maker', 'Makers'],
  'tribe-lead': ['Tribe Lead', 'Tribe Leads'],
};

/** "PO" or "Chapter Leads". */
export function roleAsGroup(role: Role, count: number): string {
  return rolesAsGroups[role][count === 1 ? 0 : 1];
}

/** What the room reads when the time for arriving is up. */
export const arrivalOver = 'We begin';

export const characterNames: Readonly<Record<Character, string>> = {
  observation: 'observation',
  strength: 'strength',
  concern: 'concern',
  question: 'question',
  'tried-and-learned': 'tried and learned',
};

export const columnNames: Readonly<Record<Column, string>> = {
  none: 'To sort',
  mastery: 'Mastery',
  autonomy: 'Autonomy',
  purpose: 'Purpose',
};

export const lensNames: Readonly<Record<Lens, string>> = {
  people: 'People',
  process: 'Process',
  product: 'Product',
  'systems-and-tools': 'Systems & tools',
};

/** What a card says beside its words when two roles filed it differently. */
export const seenDifferentlyMark = 'seen differently';

export const dimensionQuestions: Readonly<Record<Dimension, string>> = {
  mastery: 'Are we great at what we do – and getting better?',
  autonomy: 'Can we steer and deliver without waiting on others?',
  purpose: 'Do we know why this work matters, and to whom?',
};

/** Where a card comes from, at a meeting of several squads; empty is the meeting itself. */
export function originWords(origin: string): string {
  return origin === '' ? 'own topic' : `from ${origin}`;
}

/** What is said at a meeting of several squads when over a third of its topics come from none of them. */
export const ownTopicsAdvice = 'Is there a squad behind them? What squads bring comes first.';

/** What each kind of meeting is for, in a few words. */
export const kindDescriptions: Readonly<Record<SessionKind, string>> = {
  squadmap: 'Mastery, Autonomy and Purpose',
  tribemap: 'What squads raised gets an answer',
  monday: 'Last week, this week, what for',
  'health-check': 'How each role sees the squad',
};

/** The question an empty cell of the coverage grid asks the room. */
export function coverageQuestion(role: CoreRole, dimension: Dimension): string {
  return `${columnNames[dimension]}, seen by the ${roleNames[role]}?`;
}
