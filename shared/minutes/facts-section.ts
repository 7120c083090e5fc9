/** The lines of facts below the title: what for, who led, how long, when next, and how many there were. */
import { isOnBoard } from '../session/board-items.ts';
import { meetingTime } from '../session/closing.ts';
import { peopleInOrder } from '../session/people.ts';
import { minuteMs } from '../session/run-schema.ts';
import type { Session } from '../session/schema.ts';
import { stepsInOrder } from '../session/steps.ts';
import { displayText } from '../session/text.ts';
import type { MinutesAudience } from './choices.ts';
import { counted } from './counted.ts';
import type { Line, Section } from './minutes-document.ts';
import { plainLine, wrapPieces } from './text-lines.ts';

/** Leaves room for what escaping adds, within the 300 characters a line may have. */
const maxLineLength = 280;

interface Fact {
  readonly text: string;
  readonly isName?: true;
}

/** What the audience reads of the facts. That a meeting is only a sample is said to everybody. */
export function factsSection(session: Session, audience: MinutesAudience): Section {
  const first = meetingFacts(session);
  const second = countFacts(session);
  const mayRead = ({ isName }: Fact) => audience === 'squad' || (audience === 'tribe' && !isName);
  const sample = session.isSample ? [{ text: 'Sample meeting' }] : [];
  const lines = [...linesOf(first.filter(mayRead)), ...linesOf([...sample, ...second.filter(mayRead)])];
  const left = [...first, ...second].filter((fact) => !mayRead(fact));
  return {
    blocks: lines.length > 0 ? [{ kind: 'paragraph', lines }] : [],
    leftOut:
      left.length === 0
        ? []
        : [{ title: 'Facts', bullets: linesOf(left).map((line) => ({ lines: [line], children: [] })) }],
  };
}

/** "Purpose: Payments people trust · Facilitator: Mia · 58 of 60 min · next: 2026-11-02". */
function meetingFacts(session: Session): Fact[] {
  const { purpose, nextDate } = session;
  const facilitator = facilitatorOf(session);
  const time = timeOf(session);
  return [
    ...(purpose === '' ? [] : [{ text: `Purpose: ${displayText(purpose)}` }]),
    ...(facilitator === null
      ? []
      : [{ text: `Facilitator: ${displayText(facilitator)}`, isName: true as const }]),
    ...(time === null ? [] : [{ text: time }]),
    ...(nextDate === null ? [] : [{ text: `next: ${nextDate}` }]),
  ];
}

function countFacts(session: Session): Fact[] {
  const people = Object.values(session.people);
  const present = people.filter((person) => person.isPresent).length;
  const observations = Object.values(session.observations).filter(isOnBoard).length;
  const fingers = shownFingers(session);
  return [
    ...(people.length > 0
      ? [{ text: `${present} of ${counted(people.length, 'person', 'people')} in the room` }]
      : []),
    ...(observations > 0 ? [{ text: counted(observations, 'observation', 'observations') }] : []),
    ...(fingers.length > 0 ? [{ text: `time well spent (0 to 5): ${fingers.join(' ')}` }] : []),
  ];
}

/** The Agile Coach in the room leads the meeting, where there is just one and names may be said. */
function facilitatorOf(session: Session): string | null {
  if (session.attribution !== 'names') return null;
  const coaches = peopleInOrder(session).filter(({ role, isPresent }) => role === 'agile-coach' && isPresent);
  return coaches.length === 1 ? (coaches[0]?.name ?? null) : null;
}

/** Once the meeting is over its clock stands, so the same session says the same at any time. */
function timeOf(session: Session): string | null {
  const time = meetingTime(session, 0);
  if (!time) return null;
  const planned = Math.round(time.plannedMs / minuteMs);
  return session.run.endedAt === null
    ? `${planned} min planned`
    : `${Math.round(time.spentMs / minuteMs)} of ${planned} min`;
}

/** Sorted, so that nobody's hand can be told from its place. */
function shownFingers(session: Session): number[] {
  const isRevealed = stepsInOrder(session).some((step) => step.kind === 'close' && step.isRevealed);
  return isRevealed ? session.fistOfFive.toSorted((a, b) => b - a) : [];
}

function linesOf(facts: readonly Fact[]): Line[] {
  const pieces = facts.map(({ text }, i) => (i < facts.length - 1 ? `${text} ·` : text));
  return wrapPieces(pieces, maxLineLength).map(plainLine);
}
