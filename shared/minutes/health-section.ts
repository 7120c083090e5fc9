/** The section "Health": what was answered to each statement, the widest gap between roles said in words. */
import { healthOf } from '../health/statement-health.ts';
import { statementsInOrder } from '../session/pulse.ts';
import { highestAnswer, type Statement } from '../session/pulse-schema.ts';
import type { Session } from '../session/schema.ts';
import { displayText } from '../session/text.ts';
import { changeWords, gapWords } from '../templates/health-words.ts';
import { columnNames } from '../templates/words.ts';
import type { MinutesAudience } from './choices.ts';
import type { Bullet, Section } from './minutes-document.ts';
import { plainLine } from './text-lines.ts';

/** What the audience reads of the answers. Those that the room has not seen yet stay out. */
export function healthSection(session: Session, audience: MinutesAudience): Section {
  const answered = statementsInOrder(session).filter((statement) => healthOf(statement) !== null);
  const namesRoles = session.attribution !== 'none';
  const bulletsOf = (isSaid: (statement: Statement) => boolean) =>
    answered.filter(isSaid).flatMap((statement) => statementBullet(statement, namesRoles));
  const isSaid = (statement: Statement) => audience !== 'public' && statement.isRevealed;
  const said = bulletsOf(isSaid);
  const left = [
    { title: 'Health', bullets: bulletsOf((statement) => statement.isRevealed && !isSaid(statement)) },
    { title: 'Health: not revealed', bullets: bulletsOf((statement) => !statement.isRevealed) },
  ];
  return {
    blocks:
      said.length === 0
        ? []
        : [
            { kind: 'heading', level: 2, text: 'Health' },
            { kind: 'bullets', bullets: said },
          ],
    leftOut: left.filter(({ bullets }) => bullets.length > 0),
  };
}

/** "Mastery: 3 of 5, worse (was 4) – widest gap: PO 5, Chapter Leads 2", and below it what was asked. */
function statementBullet(statement: Statement, namesRoles: boolean): Bullet[] {
  const health = healthOf(statement);
  if (!health) return [];
  const { middle, change, was, gap, lowest, highest } = health;
  const standing = `${columnNames[statement.dimension]}: ${middle} of ${highestAnswer}, ${changeWords(change, was)}`;
  const asked = { lines: [plainLine(displayText(statement.text))], children: [] };
  return [{ lines: [plainLine(`${standing}${apartWords()}`)], children: [asked] }];

  function apartWords(): string {
    if (!namesRoles) return lowest === highest ? '' : ` – answers from ${lowest} to ${highest}`;
    return gap && gap.size > 0 ? ` – widest gap: ${gapWords(gap)}` : '';
  }
}
