/** The statements a health check comes with: three per dimension, each of them something people can see for themselves. */
import type { Dimension } from '../session/dimensions.ts';

export interface BankStatement {
  /** The same in every meeting, so that the answers can be compared. */
  readonly line: string;
  readonly dimension: Dimension;
  readonly text: string;
}

/** All nine, by dimension; the first of each dimension is the one for a short pulse. */
export const statementBank: readonly BankStatement[] = [
  {
    line: 'mastery-feedback',
    dimension: 'mastery',
    text: 'We know within an hour whether a change works.',
  },
  {
    line: 'mastery-standard',
    dimension: 'mastery',
    text: 'What we shipped this month is work we would sign with our names.',
  },
  {
    line: 'mastery-learning',
    dimension: 'mastery',
    text: 'Each of us had time this month to get better at our craft.',
  },
  {
    line: 'autonomy-waiting',
    dimension: 'autonomy',
    text: 'We finish what we start without waiting for other teams.',
  },
  {
    line: 'autonomy-skills',
    dimension: 'autonomy',
    text: 'We have every skill in the squad that our work needs.',
  },
  {
    line: 'autonomy-decisions',
    dimension: 'autonomy',
    text: 'We decide ourselves how we do our work.',
  },
  {
    line: 'purpose-benefit',
    dimension: 'purpose',
    text: 'We can name whom our last piece of work helped, and how.',
  },
  {
    line: 'purpose-why',
    dimension: 'purpose',
    text: 'Each of us can say in one sentence why our squad exists.',
  },
  {
    line: 'purpose-missed',
    dimension: 'purpose',
    text: 'Everything we worked on this month would be missed if it were gone.',
  },
];

/** One statement per dimension, for the pulse of a longer meeting. */
export const pulseStatements: readonly BankStatement[] = statementBank.filter(
  ({ dimension }, index) => statementBank.findIndex((other) => other.dimension === dimension) === index,
);
