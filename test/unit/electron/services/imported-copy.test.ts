import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ObservationId } from '../../../../shared/session/ids.ts';
import { anId } from '../../../support/session-builders.ts';
import {
  addCard,
  edit,
  exported,
  imported,
  play,
  previewed,
  restarted,
  sessionOf,
  textsOf,
  twoLaptops,
  uploaded,
} from './laptops.ts';

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

    const again = await restarted(ours);
    await imported(theirs, await uploaded(theirs, await exported(again, sessionId)), 'merge');
    expect(await sessionOf(theirs, sessionId)).toEqual(await sessionOf(again, sessionId));
  });

  test('whose merge was undone after a restart says that its cards were removed here', async () => {
    const { ours, theirs, sessionId } = await twoLaptops();
    await play(theirs, sessionId, addCard(anId('card'), 'Reviews are quick'));
    const text = await exported(theirs, sessionId);
    await imported(ours, await uploaded(ours, text), 'merge');
    const again = await restarted(ours);
    await again.handlers['session.undo']({ sessionId, requestId: anId('request') });
    expect(await textsOf(again, sessionId)).toEqual(['Deploys are slow']);
    expect(await previewed(again, text)).toMatchObject({
      merge: { counts: { new: 0, same: 1, stayingRemoved: 1 } },
    });
    await again.handlers['session.redo']({ sessionId, requestId: anId('request') });
    expect(await textsOf(again, sessionId)).toEqual(['Deploys are slow', 'Reviews are quick']);
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

describe('a copy without a document', () => {
  const withoutDocument = (text: string) => {
    const { document: _lost, ...file } = JSON.parse(text) as Record<string, unknown>;
    return JSON.stringify(file);
  };

  test('is shown with both texts of a card, and both are there once it is merged', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    await play(ours, sessionId, edit(card, 'Our deploys are slow'));
    await play(theirs, sessionId, edit(card, 'Deploys are fast'));
    const text = withoutDocument(await exported(theirs, sessionId));
    expect(await previewed(ours, text)).toMatchObject({
      merge: { counts: { new: 0, changed: 0, removed: 0, same: 0 }, cards: [] },
      addition: {
        counts: { beside: 1, staying: 0 },
        cards: [{ id: card, outcome: 'beside', here: 'Our deploys are slow', there: 'Deploys are fast' }],
      },
    });
    await imported(ours, await uploaded(ours, text), 'merge');
    expect(await textsOf(ours, sessionId)).toEqual(['Our deploys are slow', 'Deploys are fast']);
    expect(await previewed(ours, text)).toMatchObject({
      merge: { counts: { same: 2 }, cards: [], hasOtherChanges: false },
      addition: { cards: [], fields: [] },
    });
    await ours.handlers['session.undo']({ sessionId, requestId: anId('request') });
    expect(await textsOf(ours, sessionId)).toEqual(['Our deploys are slow']);
  });

  test('merges into a file that lost its document as well', async () => {
    const { ours, theirs, sessionId, card } = await twoLaptops();
    await play(ours, sessionId, edit(card, 'Our deploys are slow'));
    await play(theirs, sessionId, edit(card, 'Deploys are fast'));
    const path = join(ours.folder, 'sessions', `${sessionId}.json`);
    await writeFile(path, withoutDocument(await readFile(path, 'utf8')));
    const again = await restarted(ours);
    const text = await exported(theirs, sessionId);
    await imported(again, await uploaded(again, text), 'merge');
    expect(await textsOf(again, sessionId)).toEqual(['Our deploys are slow', 'Deploys are fast']);
    const merged = await sessionOf(again, sessionId);
    await imported(again, await uploaded(again, text), 'merge');
    expect(await sessionOf(again, sessionId)).toEqual(merged);
  });
});
