/** A lively meeting to play with: squad Falcon looks at its payments work. */
import { emptyMeeting } from '../session/empty-meeting.ts';
import type { GroupId, ObservationId, PersonId, SessionId } from '../session/ids.ts';
import { keysAt } from '../session/order.ts';
import type { Role } from '../session/roles.ts';
import { newStep, type Step } from '../session/run-schema.ts';
import type { Observation, Person, Session } from '../session/schema.ts';
import type { Source } from '../session/sources.ts';
import { squadMap } from './ceremonies/squad-map.ts';
import { plannedSteps } from './ceremony-template.ts';
import { cards, groups, people, type SampleCard } from './sample-content.ts';

export interface SampleMeetingContext {
  readonly id: SessionId;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly createdAt: number;
  readonly newId: () => string;
}

/** The sample meeting, marked as one. The same context gives the same meeting. */
export function sampleMeeting({ id, date, createdAt, newId }: SampleMeetingContext): Session {
  const peopleKeys = keysAt([], 0, people.length);
  const persons = people.map((person, i) => ({
    ...person,
    id: newId() as PersonId,
    order: peopleKeys[i] ?? 'a0',
  }));

  // One run of keys for groups and cards: within every column and group it gives the order written above.
  const orderKeys = keysAt([], 0, groups.length + cards.length);
  const namedGroups = groups.map((group, i) => ({
    ...group,
    id: newId() as GroupId,
    order: orderKeys[i] ?? 'a0',
  }));
  const observations = cards.map(({ by, group, text, dimension, character }, i): Observation => {
    const groupId = namedGroups.find((named) => named.name === group)?.id ?? null;
    const order = orderKeys[groups.length + i] ?? 'a0';
    const source = sourceOf(by, persons);
    const said = { text, source, dimension, character };
    return { id: newId() as ObservationId, ...said, groupId, order, createdAt, deletedAt: null };
  });

  const stepKeys = keysAt([], 0, squadMap.steps.length);
  const steps = plannedSteps(squadMap, newId).map(
    (step, i): Step => ({ ...step, ...newStep, order: stepKeys[i] ?? 'a0' }),
  );

  return {
    ...emptyMeeting,
    id,
    kind: 'squadmap',
    squad: 'Falcon',
    date,
    createdAt,
    isSample: true,
    attribution: 'roles',
    purpose: 'Payments that shops and their customers can trust',
    agreements:
      'We tell what we saw, not who is to blame\nOne talks, all listen\nWhoever needs a break takes one',
    people: byId(persons),
    observations: byId(observations),
    groups: byId(namedGroups),
    steps: byId(steps),
  };
}

function sourceOf(by: SampleCard['by'], persons: readonly Person[]): Source {
  if (by === null) return { kind: 'unknown' };
  const person = persons.find(({ name }) => name === by);
  return person ? { kind: 'person', personId: person.id } : { kind: 'role', role: by as Role };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Record<Row['id'], Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row])) as Record<Row['id'], Row>;
}
