import { expect, test } from 'vitest';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import type { MinutesAudience } from '../../../../shared/minutes/choices.ts';
import type { MinutesDocument } from '../../../../shared/minutes/minutes-document.ts';
import { minutesOf } from '../../../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../../../shared/minutes/minutes-text.ts';
import type { Attribution, Session } from '../../../../shared/session/schema.ts';
import { aGroup, anObservation, aPerson, applied, aSession } from '../../../support/session-builders.ts';
import { emptySession, typicalSession } from './example-sessions.ts';

const { vocabulary } = defaultPreferences;

function minutesFor(session: Session, audience: MinutesAudience = 'squad'): MinutesDocument {
  return minutesOf(session, { vocabulary, audience });
}

function plain(session: Session, audience: MinutesAudience = 'squad'): string {
  return minutesText(minutesFor(session, audience), 'plain');
}

function leftOutText(session: Session, audience: MinutesAudience): string {
  return JSON.stringify(minutesFor(session, audience).leftOut);
}

test('the title names the ceremony in the words of the house, the squad and the day', () => {
  const words = { ...vocabulary, kinds: { ...vocabulary.kinds, squadmap: 'POCLAC' } };
  const minutes = minutesOf(emptySession(), { vocabulary: words, audience: 'squad' });
  expect(minutes.title).toBe('POCLAC – Falcon – 2026-10-05');
});

test('a session without cards has its title and a sentence, and no section', () => {
  expect(plain(emptySession())).toBe('SquadMAP – Falcon – 2026-10-05\n\nNo observations yet.\n');
});

test('dimensions stand in the order of the room, what nobody sorted comes last, and empty ones are left out', () => {
  const session = aSession({
    observations: [
      anObservation({ dimension: null }),
      anObservation({ dimension: 'purpose' }),
      anObservation({ dimension: 'mastery' }),
    ],
  });
  const headings = minutesFor(session).blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );
  expect(headings).toEqual(['Observations', 'Mastery', 'Purpose', 'Not sorted']);
});

test('cards stand in the order of the board and those in the bin are not there', () => {
  const [first, second, third] = ['one', 'two', 'three'].map((text) => anObservation({ text }));
  if (!first || !second || !third) throw new Error('three cards were made');
  const session = aSession({ observations: [first, second, third] });
  const moved = applied(session, {
    type: 'observation.move',
    ids: [third.id],
    dimension: null,
    beforeId: first.id,
  });
  const binned = applied(moved, { type: 'observation.delete', ids: [second.id] });
  expect(plain(binned)).toContain('• three\n• one\n');
  expect(plain(binned)).not.toContain('two');
});

test('a card says its character and who it comes from, unless it is a plain observation of nobody', () => {
  const ana = aPerson({ name: 'Ana', role: 'chapter-lead' });
  const session = aSession({
    people: [ana],
    observations: [
      anObservation({ text: 'a', character: 'concern', source: { kind: 'person', personId: ana.id } }),
      anObservation({ text: 'b', character: 'tried-and-learned' }),
      anObservation({ text: 'c', source: { kind: 'role', role: 'product-owner' } }),
      anObservation({ text: 'd' }),
    ],
  });
  expect(plain(session)).toContain(
    '• a – concern (Ana, Chapter Lead)\n• b – tried and learned\n• c (Product Owner)\n• d\n',
  );
});

test('a card says what else was said of it while it was sorted', () => {
  const [split, lens] = [
    anObservation({ text: 'a', dimension: 'purpose', character: 'concern' }),
    anObservation({ text: 'b', dimension: 'purpose', secondDimension: 'purpose', lens: 'systems-and-tools' }),
  ];
  const session = applied(aSession({ observations: [split, lens] }), {
    type: 'observation.splitSort',
    id: split.id,
    choices: [
      { role: 'product-owner', dimension: 'purpose' },
      { role: 'chapter-lead', dimension: 'mastery' },
    ],
  });
  expect(plain(session)).toContain('• a – concern, also Mastery, seen differently\n');
  expect(plain(session)).toContain('• b – Systems & tools\n');
});

test('a named group holds all its cards, one without a name reads as its first card', () => {
  const text = plain(typicalSession());
  expect(text).toContain('• Slow tests (group of 2)\n  • Flaky tests');
  expect(text).toContain(
    '• We wait for the Identity tribe on every release (group of 2) – concern (Mia, Agile Coach)\n  • Deploys',
  );
});

test.each<[Attribution, string, RegExp]>([
  [
    'names',
    'Flaky tests cost us a day every sprint – concern (Ana, Chapter Lead)',
    /PO Kim · Chapter Leads Ana, Jon/,
  ],
  ['roles', 'Flaky tests cost us a day every sprint – concern (Chapter Lead)', /PO 1 · Chapter Leads 2/],
  ['none', 'Flaky tests cost us a day every sprint – concern\n', /PO 1 · Chapter Leads 2/],
])('with attribution %s, cards and people say no more than that', (attribution, card, people) => {
  const session = { ...typicalSession(), attribution };
  const text = plain(session);
  expect(text).toContain(card);
  expect(text).toMatch(people);
  if (attribution !== 'names') expect(text).not.toMatch(/Kim|Ana|Jon|Mia|Raj/);
});

test('people who are absent are said to be', () => {
  expect(plain(typicalSession())).toMatch(/^PO Kim · Chapter Leads Ana, Jon · Coach Mia · absent: Raj$/m);
});

test('many people take several lines', () => {
  const people = Array.from({ length: 40 }, (_, i) =>
    aPerson({ name: `Somebody Number ${i}`, role: 'maker' }),
  );
  const lines = plain(aSession({ people })).split('\n');
  expect(lines.filter((line) => line.includes('Somebody')).length).toBeGreaterThan(3);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
});

test('the tribe reads no names and no cards, and everything kept from it is listed', () => {
  const session = typicalSession();
  const text = plain(session, 'tribe');
  expect(text).not.toMatch(/Kim|Ana|Jon|Mia|Raj|Flaky|Pairing|Identity|ledger/);
  expect(text).toContain('• Slow tests (group of 2)\n• 2 more observations\n');
  expect(text).toContain('PO 1 · Chapter Leads 2 · Coach 1 · absent: Maker 1');
  const left = leftOutText(session, 'tribe');
  for (const observation of Object.values(session.observations)) {
    for (const line of observation.text.split('\n')) expect(left).toContain(line);
  }
  for (const person of Object.values(session.people)) expect(left).toContain(person.name);
});

test('the public reads actions and decisions only, and everything kept from it is listed', () => {
  const session = typicalSession();
  const headings = minutesFor(session, 'public').blocks.filter(({ kind }) => kind === 'heading');
  expect(headings.map((block) => 'text' in block && block.text)).toEqual(['Actions', 'Decisions']);
  const left = leftOutText(session, 'public');
  for (const observation of Object.values(session.observations)) {
    for (const line of observation.text.split('\n')) expect(left).toContain(line);
  }
  for (const person of Object.values(session.people)) expect(left).toContain(person.name);
});

test('the squad reads everything but answers that nobody was shown', () => {
  const { leftOut } = minutesFor(typicalSession());
  expect(leftOut.map(({ title }) => title)).toEqual(['Health: not revealed']);
});

test('names that may not leave the room do not come back through the list of what is kept', () => {
  expect(leftOutText({ ...typicalSession(), attribution: 'roles' }, 'public')).not.toMatch(
    /Kim|Ana|Jon|Mia|Raj/,
  );
});

test.each(['squad', 'tribe', 'public'] as const)(
  'a sample meeting is marked as one for the %s',
  (audience) => {
    expect(plain({ ...typicalSession(), isSample: true }, audience)).toContain('Sample meeting');
  },
);

test('characters that turn the reading direction around become a mark everywhere', () => {
  const { group, members } = aGroup({ name: 'g\u202eg' });
  const session = aSession({
    squad: 'F\u202ealcon',
    people: [aPerson({ name: 'A\u2066na' })],
    observations: [anObservation({ text: 'safe\u202etxt.exe' })],
    groups: [{ group, members }],
  });
  expect(plain(session)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test('the same session gives the same text, ends in one newline and has no carriage return', () => {
  const session = typicalSession();
  for (const flavour of ['github', 'plain'] as const) {
    const text = minutesText(minutesFor(session), flavour);
    expect(minutesText(minutesFor(structuredClone(session)), flavour)).toBe(text);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toContain('\r');
  }
});
