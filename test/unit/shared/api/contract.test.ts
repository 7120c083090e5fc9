import { describe, expect, it } from 'vitest';
import {
  type CallInput,
  type CallName,
  callNames,
  calls,
  eventNames,
  events,
} from '../../../../shared/api/contract.ts';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import type { CommandId, SessionId } from '../../../../shared/session/ids.ts';
import { stageViewOf } from '../../../../shared/session/stage-view.ts';
import { anId, aRequest, aSession, sessionWithCards } from '../../../support/session-builders.ts';

const sessionId = anId<SessionId>('session');
const requestId = anId<CommandId>('request');
const importId = anId('import');
const versionName = '12-20261120T090000000Z.json';
const request = aRequest({ type: 'session.update', squad: 'Owl' });

/** One good input for every call. */
const examples: { readonly [N in CallName]: CallInput<N> } = {
  'app.info': {},
  'app.openDataFolder': {},
  'app.restart': {},
  'dataFolder.choose': {},
  'dataFolder.change': { how: 'move' },
  'dataFolder.cancel': {},
  'dailyCopy.choose': {},
  'dailyCopy.run': {},
  'dailyCopy.stop': {},
  'dataFolder.dismissSyncNews': {},
  'dataFolder.takeOver': { computer: 'meeting-room-3', since: 5 },
  'library.list': {},
  'library.duplicate': { sessionId },
  'library.moveToBin': { sessionId },
  'library.restore': { binName: `${sessionId}-20261120T090000Z.json` },
  'library.deleteForGood': { binName: `${sessionId}-20261120T090000Z.json` },
  'library.openBackup': { sessionId },
  'library.setCopyAside': { fileName: 'falcon (1).json' },
  'library.earlierStatements': { sessionId },
  'library.stepTimes': { squad: 'Falcon', kind: 'squadmap', date: '2026-11-20' },
  'templates.list': {},
  'templates.save': {
    kind: 'squadmap',
    name: 'Ours',
    steps: [{ kind: 'talk', name: 'Story', plannedMs: 60_000, cue: '', sentence: '' }],
  },
  'templates.remove': { templateId: 'squadmap-60' },
  'session.create': {
    kind: 'squadmap',
    squad: 'Falcon',
    date: '2026-11-20',
    attribution: 'roles',
    people: [{ name: 'Ana', role: 'product-owner', isPresent: true }],
  },
  'session.createSample': { date: '2026-11-20' },
  'session.open': { sessionId },
  'session.apply': { sessionId, request },
  'session.applyAll': { sessionId, requests: [request] },
  'session.undo': { sessionId, requestId },
  'session.redo': { sessionId, requestId },
  'session.retrySave': { sessionId, makeAnew: false },
  'versions.list': { sessionId },
  'versions.preview': { sessionId, versionName },
  'versions.restore': { sessionId, versionName, requestId },
  'import.begin': { fileName: 'falcon.squadmap', characters: 12 },
  'import.add': { importId, text: '{}' },
  'import.beginWithCopy': { fileName: 'falcon (1).json' },
  'import.takeHandedOver': {},
  'import.preview': { importId },
  'import.apply': { importId, as: 'merge', requestId },
  'import.cancel': { importId },
  'session.export': { sessionId },
  'minutes.save': { sessionId, flavour: 'github', audience: 'squad' },
  'stage.present': { sessionId },
  'stage.status': {},
  'stage.watch': {},
  'stage.turn': { by: 1 },
  'stage.blank': { isBlank: true },
  'stage.showHere': { sessionId, isShown: true },
  'stage.reportPages': { part: 1, pageCount: 3 },
  'menu.offer': { actions: [] },
  'preferences.get': {},
  'preferences.set': defaultPreferences,
};

const huge = 'x'.repeat(1_000_000);
const noObjects = [null, undefined, true, 0, Number.NaN, '', huge, [], [{}], () => ({})];
const wrongValues = [null, -1.5, Number.POSITIVE_INFINITY, huge, [[]], { nested: {} }];

/** Pairs of a description and an input that is wrong in one place. */
function malformedInputs(name: CallName): [string, unknown][] {
  const example = examples[name] as Record<string, unknown>;
  const keys = Object.keys(example);
  const areOptional = name === 'preferences.set';
  return [
    ...noObjects.map((input): [string, unknown] => [`${typeof input} ${String(input).slice(0, 20)}`, input]),
    ['an unknown key', { ...example, extra: 1 }],
    [
      'a forbidden key',
      JSON.parse(`{"__proto__":{},"constructor":1${keys.map((key) => `,"${key}":1`).join('')}}`),
    ],
    ...keys
      .filter(() => !areOptional)
      .map((gone): [string, unknown] => [
        `no ${gone}`,
        Object.fromEntries(Object.entries(example).filter(([key]) => key !== gone)),
      ]),
    ...keys.flatMap((key) =>
      wrongValues.map((value): [string, unknown] => [
        `${key} as ${String(value).slice(0, 20)}`,
        { ...example, [key]: value },
      ]),
    ),
  ];
}

describe.each(callNames)('the input of %s', (name) => {
  it('takes what the call is made for', () => {
    expect(calls[name].input.safeParse(examples[name]).error).toBeUndefined();
  });

  it.each(malformedInputs(name))('refuses %s', (_what, input) => {
    expect(calls[name].input.safeParse(input).success).toBe(false);
  });
});

describe.each(['library.restore', 'library.deleteForGood'] as const)('the input of %s', (name) => {
  it.each([
    '../x.json',
    'a/b.json',
    `${sessionId}.json`,
    `${sessionId}-20261120T090000Z.json\n`,
    `..\\${sessionId}-20261120.json`,
  ])('refuses the file name %j', (binName) => {
    expect(calls[name].input.safeParse({ binName }).success).toBe(false);
  });
});

describe('the input of session.create', () => {
  const example = examples['session.create'];
  it('refuses more people than a meeting can have, and an unknown role', () => {
    const [person] = example.people;
    const crowd = Array.from({ length: 201 }, () => person);
    const king = [{ ...person, role: 'king' }];
    for (const people of [crowd, king]) {
      expect(calls['session.create'].input.safeParse({ ...example, people }).success).toBe(false);
    }
  });

  it('may name a template, and nothing that could be a path', () => {
    const passes = (more: object) => calls['session.create'].input.safeParse({ ...example, ...more }).success;
    expect(passes({ templateId: 'poclac-60', usesEarlierTimes: true })).toBe(true);
    for (const templateId of ['../x', 'a/b', '', 'x'.repeat(41), 7, null]) {
      expect(passes({ templateId })).toBe(false);
    }
    expect(passes({ usesEarlierTimes: 'yes' })).toBe(false);
  });

  it.each(['2026-02-30', '20.11.2026', '2026-11-20T09:00:00Z', ''])('refuses the date %j', (date) => {
    expect(calls['session.create'].input.safeParse({ ...example, date }).success).toBe(false);
  });
});

describe("the room's window", () => {
  it('may call only what belongs to the stage', () => {
    const allowed = callNames.filter((name) =>
      (calls[name].audiences as readonly string[]).includes('stage'),
    );
    expect(allowed.every((name) => name.startsWith('stage.'))).toBe(true);
    expect(allowed).not.toContain('stage.present');
  });

  it('hears only of the stage', () => {
    const heard = eventNames.filter((name) =>
      (events[name].audiences as readonly string[]).includes('stage'),
    );
    expect(heard).toEqual(['stage.changed']);
  });

  it('is sent a view of a session, never a session', () => {
    const { theme, vocabulary } = defaultPreferences;
    const state = { page: 0, part: 0, isBlank: false, preferences: { theme, vocabulary } };
    const payload = events['stage.changed'].payload;
    expect(payload.safeParse({ ...state, view: stageViewOf(sessionWithCards(40)) }).error).toBeUndefined();
    expect(payload.safeParse({ ...state, view: aSession() }).success).toBe(false);
    expect(payload.safeParse({ ...state, view: { ...stageViewOf(aSession()), people: {} } }).success).toBe(
      false,
    );
  });
});
