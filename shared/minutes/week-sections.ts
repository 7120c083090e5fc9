/** The sections of a Monday meeting: the goals of both weeks and mastery time. What makers set out to do is theirs. */
import { goalsOf } from '../session/goals.ts';
import type { Goal } from '../session/monday-schema.ts';
import type { Session } from '../session/schema.ts';
import { stepsInOrder } from '../session/steps.ts';
import { rowsOf } from '../session/tables.ts';
import { displayText } from '../session/text.ts';
import { linkNames, reasonNames, resultNames } from '../templates/monday-words.ts';
import { columnNames } from '../templates/words.ts';
import type { MinutesAudience } from './choices.ts';
import { counted } from './counted.ts';
import type { Bullet, LeftOut, Section } from './minutes-document.ts';
import { plainLine } from './text-lines.ts';

/** What the audience reads of a Monday meeting. */
export function weekSections(session: Session, audience: MinutesAudience): Section[] {
  return [
    goalsSection('This week', goalsOf(session, 'this').map(goalBullet), audience),
    lastWeekSection(session, audience),
    masteryTimeSection(session, audience),
    ownTasksSection(session),
  ];
}

function goalsSection(title: string, bullets: readonly Bullet[], audience: MinutesAudience): Section {
  if (bullets.length === 0) return { blocks: [], leftOut: [] };
  if (audience === 'public') return { blocks: [], leftOut: [{ title, bullets }] };
  return {
    blocks: [
      { kind: 'heading', level: 2, text: title },
      { kind: 'bullets', bullets },
    ],
    leftOut: [],
  };
}

/** What was noted on a miss stays in the squad. */
function lastWeekSection(session: Session, audience: MinutesAudience): Section {
  const goals = goalsOf(session, 'last');
  if (audience !== 'tribe') {
    const bullets = goals.map((goal) => resultBullet(goal, goal.note));
    return goalsSection('Last week', bullets, audience);
  }
  const section = goalsSection(
    'Last week',
    goals.map((goal) => resultBullet(goal, '')),
    audience,
  );
  const noted = goals.filter(({ note }) => note !== '').map((goal) => resultBullet(goal, goal.note));
  return { ...section, leftOut: noted.length === 0 ? [] : [{ title: 'Last week: notes', bullets: noted }] };
}

/** "Ship the login – Purpose – link to our purpose: clear". */
function goalBullet({ text, dimension, link }: Goal): Bullet {
  const about = dimension === null ? [] : [columnNames[dimension]];
  const tie = link === null ? [] : [`link to our purpose: ${linkNames[link].toLowerCase()}`];
  return asBullet([displayText(text), ...about, ...tie]);
}

/** "Fix the build – not done: waiting for others – the Identity tribe". */
function resultBullet({ text, result, reason }: Goal, note: string): Bullet {
  const why = reason === null ? '' : `: ${reasonNames[reason].toLowerCase()}`;
  const went = result === null ? [] : [`${resultNames[result].toLowerCase()}${why}`];
  return asBullet([displayText(text), ...went, ...(note === '' ? [] : [displayText(note)])]);
}

/** Counts of the whole team, and private unless the team had them shown. */
function masteryTimeSection(session: Session, audience: MinutesAudience): Section {
  const { planned, taken } = session.masteryTime;
  if (planned === 0 && taken === 0) return { blocks: [], leftOut: [] };
  const isShown = stepsInOrder(session).some((step) => step.kind === 'mastery-time' && step.isRevealed);
  const text = `${counted(planned, 'half-day', 'half-days')} planned, ${taken} taken`;
  if (isShown && audience === 'squad') {
    return {
      blocks: [
        { kind: 'heading', level: 2, text: 'Mastery time' },
        { kind: 'paragraph', lines: [plainLine(text)] },
      ],
      leftOut: [],
    };
  }
  return { blocks: [], leftOut: [kept('Mastery time', text)] };
}

/** Nobody reads them anywhere, not even struck through; that there are some is said to whoever sends the minutes. */
function ownTasksSection(session: Session): Section {
  const count = rowsOf(session.tasks).length;
  if (count === 0) return { blocks: [], leftOut: [] };
  return {
    blocks: [],
    leftOut: [kept('Own tasks', `${counted(count, 'task', 'tasks')}, their makers’ own`)],
  };
}

function kept(title: string, text: string): LeftOut {
  return { title, bullets: [asBullet([text])] };
}

function asBullet(parts: readonly string[]): Bullet {
  return { lines: [plainLine(parts.join(' – '))], children: [] };
}
