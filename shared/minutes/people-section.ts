/** The section "People": who was in the room and who was not. */
import { peopleInOrder } from '../session/people.ts';
import { type Role, roles } from '../session/roles.ts';
import type { Person, Session } from '../session/schema.ts';
import { displayText } from '../session/text.ts';
import { roleAsGroup } from '../templates/words.ts';
import type { MinutesAudience } from './choices.ts';
import type { Line, Section } from './minutes-document.ts';
import { plainLine, wrapPieces } from './text-lines.ts';

/** Leaves room for what escaping adds, within the 300 characters a line may have. */
const maxLineLength = 140;

/** Who was there, by name or, where names must not leave the room, as a number for each role. */
export function peopleSection(session: Session, audience: MinutesAudience): Section {
  const people = peopleInOrder(session);
  if (people.length === 0) return { blocks: [], leftOut: [] };
  const mayName = session.attribution === 'names';
  const full = peopleLines(people, mayName);
  const left = { title: 'People', bullets: full.map((line) => ({ lines: [line], children: [] })) };
  if (audience === 'public') return { blocks: [], leftOut: [left] };
  const lines = audience === 'squad' ? full : peopleLines(people, false);
  return {
    blocks: [
      { kind: 'heading', level: 2, text: 'People' },
      { kind: 'paragraph', lines },
    ],
    leftOut: audience === 'tribe' && mayName ? [left] : [],
  };
}

function peopleLines(people: readonly Person[], mayName: boolean): Line[] {
  const inTheRoom = byRole(people.filter((person) => person.isPresent)).map(({ role, members }) =>
    pieces(roleAsGroup(role, members.length), members, mayName),
  );
  const parts = [...inTheRoom, ...absentParts(people, mayName)];
  const ended = parts.flatMap((part, i) =>
    i === parts.length - 1 ? part : [...part.slice(0, -1), `${part.at(-1)} ·`],
  );
  return wrapPieces(ended, maxLineLength).map(plainLine);
}

function absentParts(people: readonly Person[], mayName: boolean): string[][] {
  const absent = people.filter((person) => !person.isPresent);
  if (absent.length === 0) return [];
  if (mayName) return [pieces('absent:', absent, true)];
  return byRole(absent).map(({ role, members }, i) =>
    pieces(`${i === 0 ? 'absent: ' : ''}${roleAsGroup(role, members.length)}`, members, false),
  );
}

function byRole(people: readonly Person[]): { role: Role; members: Person[] }[] {
  return roles
    .map((role) => ({ role, members: people.filter((person) => person.role === role) }))
    .filter(({ members }) => members.length > 0);
}

/** "Chapter Leads Ana," and "Jon": the places at which a long line may break. */
function pieces(title: string, members: readonly Person[], mayName: boolean): string[] {
  if (!mayName) return [`${title} ${members.length}`];
  return members.map((person, i) => {
    const name = displayText(person.name);
    return `${i === 0 ? `${title} ` : ''}${name}${i < members.length - 1 ? ',' : ''}`;
  });
}
