/** The section "Observations": what was said, by dimension, then what nobody sorted. */
import { type Column, dimensions } from '../session/dimensions.ts';
import type { Session } from '../session/schema.ts';
import { type BoardItem, boardOf } from '../session/views.ts';
import { columnNames } from '../templates/words.ts';
import type { MinutesAudience } from './choices.ts';
import { counted } from './counted.ts';
import type { Bullet, Section } from './minutes-document.ts';
import { cardBullet, itemBullet, namedGroupBullet } from './observation-bullets.ts';
import { plainLine } from './text-lines.ts';

const columnsInMinutes: readonly Column[] = [...dimensions, 'none'];

/** What the audience reads of the observations. */
export function observationsSection(session: Session, audience: MinutesAudience): Section {
  const board = boardOf(session);
  const parts = columnsInMinutes
    .filter((column) => board[column].length > 0)
    .map((column) => {
      const title = column === 'none' ? 'Not sorted' : columnNames[column];
      return { title, ...bulletsFor(session, board[column], audience) };
    });
  const shown = parts.flatMap(({ title, said }) =>
    said.length === 0
      ? []
      : [{ kind: 'heading', level: 3, text: title } as const, { kind: 'bullets', bullets: said } as const],
  );
  return {
    blocks: shown.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Observations' }, ...shown],
    leftOut: parts.flatMap(({ title, kept }) =>
      kept.length === 0 ? [] : [{ title: `Observations: ${title}`, bullets: kept }],
    ),
  };
}

interface Split {
  readonly said: readonly Bullet[];
  readonly kept: readonly Bullet[];
}

function bulletsFor(session: Session, items: readonly BoardItem[], audience: MinutesAudience): Split {
  const all = items.flatMap((item) => itemBullet(session, item) ?? []);
  if (audience === 'squad') return { said: all, kept: [] };
  if (audience === 'public') return { said: [], kept: all };
  return bulletsForTribe(session, items);
}

/** The tribe reads the names the squad gave its groups and how much there was, but no card. */
function bulletsForTribe(session: Session, items: readonly BoardItem[]): Split {
  const named = items.flatMap((item) => namedGroupBullet(session, item) ?? []);
  const rest = items.filter((item) => namedGroupBullet(session, item) === null);
  const count = rest.reduce((sum, item) => sum + (item.kind === 'group' ? item.memberIds.length : 1), 0);
  const more = named.length > 0 ? 'more ' : '';
  const countLine = plainLine(counted(count, `${more}observation`, `${more}observations`));
  return {
    said: count === 0 ? named : [...named, { lines: [countLine], children: [] }],
    kept: items.flatMap((item) => {
      const ids = item.kind === 'group' ? item.memberIds : [item.id];
      return ids.flatMap((id) => {
        const observation = session.observations[id];
        return observation ? [cardBullet(session, observation)] : [];
      });
    }),
  };
}
