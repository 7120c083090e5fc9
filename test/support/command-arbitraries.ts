/** Random commands for property tests: sensible ones that fit a session, and absurd ones that do not. */
import fc from 'fast-check';
import type { NewObservation } from '../../shared/session/board-commands.ts';
import { characters } from '../../shared/session/characters.ts';
import type { Command } from '../../shared/session/commands.ts';
import { dimensions } from '../../shared/session/dimensions.ts';
import type { GroupId, ItemId, ObservationId, PersonId } from '../../shared/session/ids.ts';
import { roles } from '../../shared/session/roles.ts';
import { attributions, type Session } from '../../shared/session/schema.ts';
import type { Source } from '../../shared/session/sources.ts';
import { type CommandSeed, type Maker, oneOf, textArbitrary } from './command-seeds.ts';
import { mondayMakers } from './monday-makers.ts';
import { outcomeMakers } from './outcome-makers.ts';
import { pulseMakers } from './pulse-makers.ts';
import { anId, testTime } from './session-builders.ts';
import { sortMakers } from './sort-makers.ts';
import { topicMakers } from './topic-makers.ts';

/** One random step; {@link commandFrom} makes a command of it. */
export const commandSeedArbitrary: fc.Arbitrary<CommandSeed> = fc.record({
  kind: fc.nat(commandMakers().length - 1),
  picks: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 5 }),
  pick: fc.nat(1_000),
  text: textArbitrary,
  isAbsurd: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  flag: fc.boolean(),
});

/** The command that a seed means for this session. */
export function commandFrom(session: Session, seed: CommandSeed): Command {
  const makers = commandMakers();
  const make = makers[seed.kind % makers.length] ?? addOne;
  return make(session, seed);
}

function commandMakers(): Maker[] {
  // Adding stands here several times, so that there is something to do the rest with.
  return [
    addOne,
    addMany,
    addOne,
    move,
    move,
    move,
    group,
    group,
    group,
    (session, seed) => ({ type: 'observation.ungroup', ids: observationsOf(session, seed) }),
    (session, seed) => ({ type: 'observation.delete', ids: itemsOf(session, seed) }),
    (session, seed) => ({ type: 'observation.restore', ids: observationsOf(session, seed) }),
    (session, seed) => ({
      type: 'observation.edit',
      id: oneOf(observationIds(session), seed.pick),
      text: seed.text,
    }),
    (session, seed) => ({
      type: 'observation.setCharacter',
      ids: observationsOf(session, seed),
      character: oneOf([...characters], seed.pick),
    }),
    (session, seed) => ({
      type: 'observation.setSource',
      ids: observationsOf(session, seed),
      source: sourceFrom(session, seed),
    }),
    (session, seed) => ({
      type: 'observation.setFromSquad',
      ids: observationsOf(session, seed),
      squad: seed.flag ? '' : seed.text,
    }),
    (_session, seed) => ({
      type: 'person.add',
      id: anId<PersonId>('person'),
      name: seed.text,
      role: oneOf([...roles], seed.pick),
      isPresent: seed.flag,
    }),
    (session, seed) => ({
      type: 'person.update',
      id: personOf(session, seed),
      ...(seed.flag
        ? { name: seed.text }
        : { role: oneOf([...roles], seed.pick), isPresent: seed.pick % 2 === 0 }),
    }),
    (session, seed) => ({ type: 'person.remove', id: personOf(session, seed) }),
    (session, seed) => ({
      type: 'group.rename',
      id: oneOf([...(Object.keys(session.groups) as GroupId[]), anId<GroupId>('gone')], seed.pick),
      name: seed.text,
    }),
    (_session, seed) => ({
      type: 'session.update',
      ...(seed.flag
        ? { squad: seed.text, purpose: seed.text }
        : { attribution: oneOf([...attributions], seed.pick), date: '2027-01-08' }),
    }),
    ...outcomeMakers,
    ...pulseMakers,
    ...mondayMakers,
    ...topicMakers,
    ...sortMakers,
    (session, seed) => ({
      type: 'session.update',
      ...(seed.flag ? { agreements: seed.text } : { nextDate: seed.pick % 2 === 0 ? null : '2027-02-05' }),
      stewards: { ...session.stewards, [oneOf([...dimensions], seed.pick)]: oneOf([...roles], seed.pick) },
    }),
  ];
}

function addOne(session: Session, seed: CommandSeed): Command {
  return { type: 'observation.add', observations: [newObservation(session, seed)] };
}

function addMany(session: Session, seed: CommandSeed): Command {
  const observations = seed.picks.map((pick) => newObservation(session, { ...seed, pick }));
  return { type: 'observation.add', observations };
}

function newObservation(session: Session, seed: CommandSeed): NewObservation {
  return {
    id: seed.isAbsurd ? oneOf(observationIds(session), seed.pick) : anId<ObservationId>('card'),
    text: seed.text,
    source: sourceFrom(session, seed),
    dimension: oneOf([null, ...dimensions], seed.pick),
    character: oneOf([...characters], seed.pick),
  };
}

function move(session: Session, seed: CommandSeed): Command {
  const ids = itemsOf(session, seed);
  const beforeId = seed.flag ? null : oneOf([...itemIds(session), ...ids], seed.pick);
  return { type: 'observation.move', ids, dimension: oneOf([null, ...dimensions], seed.pick), beforeId };
}

function group(session: Session, seed: CommandSeed): Command {
  const groupId = seed.isAbsurd ? (oneOf(itemIds(session), seed.pick) as GroupId) : anId<GroupId>('group');
  const targetId = oneOf(itemIds(session), seed.pick);
  return { type: 'observation.group', ids: itemsOf(session, seed), targetId, groupId };
}

function sourceFrom(session: Session, { pick, isAbsurd }: CommandSeed): Source {
  const personIds = Object.keys(session.people) as PersonId[];
  if (isAbsurd) return { kind: 'person', personId: anId<PersonId>('gone') };
  if (pick % 3 === 0 && personIds.length > 0) return { kind: 'person', personId: oneOf(personIds, pick) };
  return pick % 3 === 1 ? { kind: 'role', role: oneOf([...roles], pick) } : { kind: 'unknown' };
}

function itemsOf(session: Session, { picks, isAbsurd }: CommandSeed): ItemId[] {
  const known = isAbsurd ? [...itemIds(session), anId<ObservationId>('gone')] : itemIdsOnBoard(session);
  return picks.map((pick) => oneOf(known, pick));
}

function observationsOf(session: Session, { picks, isAbsurd }: CommandSeed): ObservationId[] {
  const known = isAbsurd
    ? [...observationIds(session), anId<ObservationId>('gone')]
    : observationIds(session);
  return picks.map((pick) => oneOf(known, pick));
}

function personOf(session: Session, { pick }: CommandSeed): PersonId {
  return oneOf([...(Object.keys(session.people) as PersonId[]), anId<PersonId>('gone')], pick);
}

function observationIds(session: Session): ObservationId[] {
  const ids = Object.keys(session.observations) as ObservationId[];
  return ids.length > 0 ? ids : [anId<ObservationId>('gone')];
}

function itemIds(session: Session): ItemId[] {
  return [...observationIds(session), ...(Object.keys(session.groups) as GroupId[])];
}

function itemIdsOnBoard(session: Session): ItemId[] {
  const ids = itemIds(session).filter(
    (id) => session.observations[id as ObservationId]?.deletedAt !== testTime,
  );
  return ids.length > 0 ? ids : [anId<ObservationId>('gone')];
}
