import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CallInput } from '../../../../shared/api/contract.ts';
import type { ImportPreview } from '../../../../shared/api/import-calls.ts';
import type { Command } from '../../../../shared/session/commands.ts';
import type { CommandId, ObservationId, SessionId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { anId, aRequest } from '../../../support/session-builders.ts';
import { type StartedServices, startServices } from '../../../support/started-services.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const wanted: CallInput<'session.create'> = {
  kind: 'squadmap',
  squad: 'Falcon',
  date: '2026-11-20',
  attribution: 'roles',
  people: [{ name: 'Paula', role: 'product-owner', isPresent: true }],
};

interface Laptop extends StartedServices {
  readonly folder: string;
}

async function aLaptop(): Promise<Laptop> {
  const folder = await temporaryFolder();
  return { folder, ...(await startServices(folder)) };
}

async function play(laptop: Laptop, sessionId: SessionId, command: Command) {
  const applied = await laptop.handlers['session.apply']({ sessionId, request: aRequest(command) });
  expect(applied.outcome).toBe('applied');
}

const addCard = (id: ObservationId, text: string): Command => ({
  type: 'observation.add',
  observations: [{ id, text, source: { kind: 'unknown' }, dimension: null, character: 'observation' }],
});
const edit = (id: ObservationId, text: string): Command => ({ type: 'observation.edit', id, text });

async function sessionOf(laptop: Laptop, sessionId: SessionId): Promise<Session> {
  return (await laptop.handlers['session.open']({ sessionId })).session;
}

async function textsOf(laptop: Laptop, sessionId: SessionId): Promise<string[]> {
  const { observations } = await sessionOf(laptop, sessionId);
  return Object.values(observations).map(({ text }) => text);
}

/** The text of the file that another laptop is given. */
async function exported(laptop: Laptop, sessionId: SessionId): Promise<string> {
  const given = await laptop.handlers['session.export']({ sessionId });
  if (given.outcome !== 'download') throw new Error('This host has a file dialog.');
  return given.text;
}

async function uploaded({ handlers }: Laptop, text: string, fileName = 'falcon.squadmap'): Promise<string> {
  const { importId } = await handlers['import.begin']({ fileName, characters: text.length });
  for (let at = 0; at < text.length; at += 1_000) {
    await handlers['import.add']({ importId, text: text.slice(at, at + 1_000) });
  }
  return importId;
}

async function previewed(laptop: Laptop, text: string): Promise<ImportPreview> {
  return laptop.handlers['import.preview']({ importId: await uploaded(laptop, text) });
}

function imported({ handlers }: Laptop, importId: string, as: 'new' | 'merge') {
  return handlers['import.apply']({ importId, as, requestId: anId<CommandId>('request') });
}

/** Two laptops with the same session of one card, the second from a copy of the first one's file. */
async function twoLaptops() {
  const [ours, theirs] = [await aLaptop(), await aLaptop()];
  const { sessionId } = await ours.handlers['session.create'](wanted);
  const card = anId<ObservationId>('card');
  await play(ours, sessionId, addCard(card, 'Deploys are slow'));
  const name = `${sessionId}.json`;
  await copyFile(join(ours.folder, 'sessions', name), join(theirs.folder, 'sessions', name));
  return { ours, theirs, sessionId, card };
}

describe('an exported session', () => {
  test('opens on another laptop as a session of its own, with new ids and nothing to undo', async () => {
    const { ours, sessionId, card } = await twoLaptops();
    const other = await aLaptop();
    const text = await exported(ours, sessionId);
    const importId = await uploaded(other, text);
    expect(await other.handlers['import.preview']({ importId })).toMatchObject({
      kind: 'new',
      incoming: { squad: 'Falcon', counts: { none: 1 }, people: 1 },
    });
    const { sessionId: newId, isDurable } = await imported(other, importId, 'new');
    expect(isDurable).toBe(true);
    expect(newId).not.toBe(sessionId);
    const opened = await other.handlers['session.open']({ sessionId: newId });
    expect(Object.keys(opened.session.observations)).not.toContain(card);
    expect(await textsOf(other, newId)).toEqual(['Deploys are slow']);
    expect(opened.undo).toBeNull();
  });

  test('has a name that says which it is', async () => {
    const { ours, sessionId } = await twoLaptops();
    const given = await ours.handlers['session.export']({ sessionId });
    expect(given).toMatchObject({ fileName: '2026-11-20-squadmap-falcon.squadmap' });
  });
});

describe('a copy of a session that is here', () => {
  test('is shown card by card before anything happens, then merged as one step', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    await play(ours, sessionId, edit(card, 'Our deploys are slow'));
    await play(theirs, sessionId, edit(card, 'Deploys are slow on Fridays'));
    const fresh = anId<ObservationId>('card');
    await play(theirs, sessionId, addCard(fresh, 'Reviews are quick'));

    const importId = await uploaded(ours, await exported(theirs, sessionId));
    const before = await sessionOf(ours, sessionId);
    expect(await ours.handlers['import.preview']({ importId })).toMatchObject({
      kind: 'copy',
      sessionId,
      merge: {
        counts: { new: 1, changed: 1, removed: 0, same: 0 },
        cards: [
          {
            id: card,
            here: 'Our deploys are slow',
            there: 'Deploys are slow on Fridays',
            merged: 'Our deploys are slow on Fridays',
          },
          { id: fresh, kind: 'new', there: 'Reviews are quick' },
        ],
      },
    });
    expect(await sessionOf(ours, sessionId)).toBe(before);

    expect(await imported(ours, importId, 'merge')).toEqual({ sessionId, isDurable: true });
    expect(await textsOf(ours, sessionId)).toEqual(['Our deploys are slow on Fridays', 'Reviews are quick']);
    const { undo } = await ours.handlers['session.open']({ sessionId });
    expect(undo).toBe('session.merge');
    expect(await previewed(ours, await exported(theirs, sessionId))).toMatchObject({
      merge: { counts: { new: 0, changed: 0, removed: 0, same: 2 }, hasOtherChanges: false },
    });
  });

  test('leaves both laptops with the same session, whichever merges first', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    await play(ours, sessionId, { type: 'observation.delete', ids: [card] });
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const [fromOurs, fromTheirs] = [await exported(ours, sessionId), await exported(theirs, sessionId)];
    await imported(ours, await uploaded(ours, fromTheirs), 'merge');
    await imported(theirs, await uploaded(theirs, fromOurs), 'merge');
    expect(await sessionOf(theirs, sessionId)).toEqual(await sessionOf(ours, sessionId));
  });

  test('can be merged, undone, done again, undone and merged anew, also after a restart', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    await play(ours, sessionId, edit(card, 'Our deploys are slow'));
    await play(theirs, sessionId, edit(card, 'Deploys are slow on Fridays'));
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const text = await exported(theirs, sessionId);
    const both = ['Our deploys are slow on Fridays', 'Reviews are quick'];
    const undo = () => ours.handlers['session.undo']({ sessionId, requestId: anId('request') });
    const redo = () => ours.handlers['session.redo']({ sessionId, requestId: anId('request') });

    await imported(ours, await uploaded(ours, text), 'merge');
    await undo();
    expect(await textsOf(ours, sessionId)).toEqual(['Our deploys are slow']);
    await redo();
    expect(await textsOf(ours, sessionId)).toEqual(both);
    await undo();
    await undo();
    expect(await textsOf(ours, sessionId)).toEqual(['Deploys are slow']);
    await redo();
    await imported(ours, await uploaded(ours, text), 'merge');
    expect(await textsOf(ours, sessionId)).toEqual(both);

    const restarted = { folder: ours.folder, ...(await startServices(ours.folder)) };
    await imported(theirs, await uploaded(theirs, await exported(restarted, sessionId)), 'merge');
    expect(await sessionOf(theirs, sessionId)).toEqual(await sessionOf(restarted, sessionId));
  });

  test('whose merge was undone after a restart says that its cards were removed here', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const text = await exported(theirs, sessionId);
    await imported(ours, await uploaded(ours, text), 'merge');
    const restarted = { folder: ours.folder, ...(await startServices(ours.folder)) };
    await restarted.handlers['session.undo']({ sessionId, requestId: anId('request') });
    expect(await textsOf(restarted, sessionId)).toEqual(['Deploys are slow']);
    expect(await previewed(restarted, text)).toMatchObject({
      merge: { counts: { new: 0, same: 1, stayingRemoved: 1 } },
    });
    await restarted.handlers['session.redo']({ sessionId, requestId: anId('request') });
    expect(await textsOf(restarted, sessionId)).toEqual(['Deploys are slow', 'Reviews are quick']);
  });

  test('leaves what came in alone when one’s own later changes are undone', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    await play(theirs, sessionId, edit(card, 'Deploys are slow on Fridays'));
    await imported(ours, await uploaded(ours, await exported(theirs, sessionId)), 'merge');
    const merged = await sessionOf(ours, sessionId);
    await play(ours, sessionId, edit(card, 'Our deploys are slow on Fridays'));
    await ours.handlers['session.undo']({ sessionId, requestId: anId('request') });
    expect(await sessionOf(ours, sessionId)).toEqual(merged);
  });

  test('leaves what was undone before it to be done again, beside the words that came in', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    await play(ours, sessionId, edit(card, 'Our deploys are slow'));
    await ours.handlers['session.undo']({ sessionId, requestId: anId('request') });
    await play(theirs, sessionId, edit(card, 'Deploys are slow on Fridays'));
    await imported(ours, await uploaded(ours, await exported(theirs, sessionId)), 'merge');
    await ours.handlers['session.redo']({ sessionId, requestId: anId('request') });
    expect(await textsOf(ours, sessionId)).toEqual(['Our deploys are slow on Fridays']);
  });

  test('is pinned as it was before the merge', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    await imported(ours, await uploaded(ours, await exported(theirs, sessionId)), 'merge');
    const { versions } = await ours.handlers['versions.list']({ sessionId });
    expect(versions).toContainEqual(expect.objectContaining({ pin: 'import', cards: 1 }));
  });

  test('may become a session of its own instead', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const apart = await imported(ours, await uploaded(ours, await exported(theirs, sessionId)), 'new');
    expect(apart.sessionId).not.toBe(sessionId);
    expect(await textsOf(ours, sessionId)).toEqual(['Deploys are slow']);
  });

  test('merges once, however often it is asked for', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const importId = await uploaded(ours, await exported(theirs, sessionId));
    await Promise.all([imported(ours, importId, 'merge'), imported(ours, importId, 'merge')]);
    expect(ours.heard.filter(({ name }) => name === 'session.changed')).toHaveLength(2);
  });

  test('left by a sync tool in the data folder is merged on request and stays where it is', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const fileName = `${sessionId} (conflicted copy).json`;
    const conflict = join(ours.folder, 'sessions', fileName);
    await copyFile(join(theirs.folder, 'sessions', `${sessionId}.json`), conflict);
    const { importId } = await ours.handlers['import.beginWithCopy']({ fileName });
    expect(await ours.handlers['import.preview']({ importId })).toMatchObject({ kind: 'copy', sessionId });
    await imported(ours, importId, 'merge');
    expect(await textsOf(ours, sessionId)).toEqual(['Deploys are slow', 'Reviews are quick']);
    expect(await readFile(conflict, 'utf8')).toContain('Reviews are quick');
  });

  test('edited by hand outside the app brings its edits', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(ours, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const byHand = (await exported(theirs, sessionId)).replace('"Deploys are slow"', '"Deploys are fast"');
    await imported(ours, await uploaded(ours, byHand), 'merge');
    expect(await textsOf(ours, sessionId)).toEqual(['Deploys are fast', 'Reviews are quick']);
  });
});

describe('the file of a session', () => {
  test('edited by hand is taken over, with the version before kept', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    const path = join(ours.folder, 'sessions', `${sessionId}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Deploys are slow"', '"Deploys are fast"'));
    const restarted = { folder: ours.folder, ...(await startServices(ours.folder)) };
    expect(await textsOf(restarted, sessionId)).toEqual(['Deploys are fast']);
    await play(restarted, sessionId, addCard(anId('card'), 'Reviews are quick'));
    await play(theirs, sessionId, { type: 'observation.setCharacter', ids: [card], character: 'concern' });
    await imported(theirs, await uploaded(theirs, await exported(restarted, sessionId)), 'merge');
    expect(await textsOf(theirs, sessionId)).toEqual(['Deploys are fast', 'Reviews are quick']);
    expect((await sessionOf(theirs, sessionId)).observations[card]?.character).toBe('concern');
  });

  test('without a document gets one with the first save', async () => {
    const { ours, sessionId } = await twoLaptops();
    const path = join(ours.folder, 'sessions', `${sessionId}.json`);
    const { document: _gone, ...without } = JSON.parse(await readFile(path, 'utf8')) as Record<
      string,
      unknown
    >;
    await writeFile(path, JSON.stringify(without));
    const restarted = { folder: ours.folder, ...(await startServices(ours.folder)) };
    await play(restarted, sessionId, addCard(anId('card'), 'Reviews are quick'));
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('document', expect.any(Array));
  });
});

describe('a file that brings nothing', () => {
  const cases: [string, string, RegExp][] = [
    [
      'is cut off',
      '{"format":"squadmap-session","schema":1',
      /is damaged: it is not complete JSON\. Nothing was imported\.$/,
    ],
    ['is something else', '{"a":1}', /^falcon\.squadmap is not a SquadMAP session\. Nothing was imported\.$/],
    ['is newer', '{"format":"squadmap-session","schema":99}', /newer version of SquadMAP \(format 99/],
    ['is empty', '', /is damaged/],
    [
      'is nested too deeply',
      `{"format":"squadmap-session","schema":1,"session":${'['.repeat(200)}${']'.repeat(200)}}`,
      /nested too deeply/,
    ],
  ];
  test.each(cases)(
    'because it %s is named in one sentence, and nothing is changed',
    async (_why, text, sentence) => {
      const laptop = await aLaptop();
      const importId = await uploaded(laptop, text);
      const preview = await laptop.handlers['import.preview']({ importId });
      expect(preview).toEqual({ kind: 'problem', message: expect.stringMatching(sentence) });
      for (const as of ['new', 'merge'] as const) {
        await expect(async () => imported(laptop, importId, as)).rejects.toMatchObject({ code: 'conflict' });
      }
      expect((await laptop.handlers['library.list']({})).sessions).toEqual([]);
    },
  );

  test('because its document was forged can still become a session of its own', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const file = JSON.parse(await exported(theirs, sessionId)) as Record<string, unknown>;
    const forged = JSON.stringify({ ...file, document: ['AAEBAQEBAQEB', '////'] });
    await imported(ours, await uploaded(ours, forged), 'merge');
    expect(await textsOf(ours, sessionId)).toEqual(['Deploys are slow', 'Reviews are quick']);
  });

  test('because it did not arrive whole, was cancelled or is long forgotten', async () => {
    const { handlers } = await aLaptop();
    const { importId } = await handlers['import.begin']({ fileName: 'a', characters: 10 });
    await handlers['import.add']({ importId, text: '{}' });
    await expect(handlers['import.preview']({ importId })).rejects.toMatchObject({ code: 'conflict' });
    await handlers['import.cancel']({ importId });
    await expect(handlers['import.preview']({ importId })).rejects.toMatchObject({ code: 'not-found' });

    const { importId: tooLong } = await handlers['import.begin']({ fileName: 'a', characters: 1 });
    await handlers['import.add']({ importId: tooLong, text: '{}' });
    await expect(handlers['import.preview']({ importId: tooLong })).rejects.toMatchObject({
      code: 'not-found',
    });

    const started = await Promise.all(
      Array.from({ length: 5 }, () => handlers['import.begin']({ fileName: 'a', characters: 0 })),
    );
    const forgotten = started[0] ?? { importId: '' };
    await expect(handlers['import.preview'](forgotten)).rejects.toMatchObject({ code: 'not-found' });
    await expect(handlers['import.beginWithCopy']({ fileName: '../a.json' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
