import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SESSION_FILE_MAX_BYTES } from '../../../../electron/storage/read-session-file.ts';
import { anId } from '../../../support/session-builders.ts';
import {
  addCard,
  aLaptop,
  exported,
  imported,
  play,
  restarted,
  sessionOf,
  textsOf,
  twoLaptops,
  uploaded,
} from './laptops.ts';

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
    // It came without steps and can be held all the same.
    expect(Object.values(opened.session.steps).map(({ name }) => name)).toContain('Discuss');
  });

  test('comes in again however large it may become in the data folder', async () => {
    const { ours, sessionId } = await twoLaptops();
    const other = await aLaptop();
    const text = await exported(ours, sessionId);
    // White space after the content: a file of this size, and the same session.
    const importId = await uploaded(other, text.padEnd(SESSION_FILE_MAX_BYTES));
    expect(await other.handlers['import.preview']({ importId })).toMatchObject({ kind: 'new' });
    const larger = uploaded(other, text.padEnd(SESSION_FILE_MAX_BYTES + 1));
    await expect(larger).rejects.toThrow('is larger than 32 MB. Nothing was imported.');
  });

  test('has a name that says which it is', async () => {
    const { ours, sessionId } = await twoLaptops();
    const given = await ours.handlers['session.export']({ sessionId });
    expect(given).toMatchObject({ fileName: '2026-11-20-squadmap-falcon.squadmap' });
  });
});

describe('the file of a session', () => {
  test('edited by hand is taken over, with the version before kept', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    const path = join(ours.folder, 'sessions', `${sessionId}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Deploys are slow"', '"Deploys are fast"'));
    const again = await restarted(ours);
    expect(await textsOf(again, sessionId)).toEqual(['Deploys are fast']);
    await play(again, sessionId, addCard(anId('card'), 'Reviews are quick'));
    await play(theirs, sessionId, { type: 'observation.setCharacter', ids: [card], character: 'concern' });
    await imported(theirs, await uploaded(theirs, await exported(again, sessionId)), 'merge');
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
    const again = await restarted(ours);
    await play(again, sessionId, addCard(anId('card'), 'Reviews are quick'));
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
