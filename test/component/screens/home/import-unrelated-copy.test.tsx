import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ImportPreviewView } from '../../../../renderer/screens/home/import-preview-view.tsx';
import { doesMergeBring, mergeInWords } from '../../../../renderer/screens/home/merge-in-words.ts';
import type { ImportPreview } from '../../../../shared/api/import-calls.ts';
import { addCopy } from '../../../../shared/library/add-copy.ts';
import { additionPreview } from '../../../../shared/library/addition-preview.ts';
import type { ObservationId } from '../../../../shared/session/ids.ts';
import type { Session } from '../../../../shared/session/schema.ts';
import { countByColumn } from '../../../../shared/session/views.ts';
import { anObservation, aPerson, aSession, testTime } from '../../../support/session-builders.ts';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';

const [slow, quick, fresh] = ['Deploys are slow', 'Reviews are quick', 'Only there'].map((text) =>
  anObservation({ text }),
) as [ReturnType<typeof anObservation>, ReturnType<typeof anObservation>, ReturnType<typeof anObservation>];
const paula = aPerson();
const base = aSession();
const session = (observations: readonly (typeof slow)[], name = 'Paula') =>
  aSession({ ...base, observations, groups: [], people: [{ ...paula, name }] });

function previewOf(here: Session, there: Session): Extract<ImportPreview, { kind: 'copy' }> {
  const merged = addCopy(here, there, (id, text) => `${id}${text.length}` as ObservationId);
  const { addition, ...merge } = additionPreview(here, there, merged);
  const { squad, kind, date, isSample } = there;
  const counts = countByColumn(there);
  const incoming = { squad, kind, date, isSample, counts, savedAt: testTime, people: 1 };
  return { kind: 'copy', incoming, sessionId: here.id, squad: here.squad, merge, addition };
}

test('both texts of a card that differs are shown with what becomes of them', async () => {
  const there = session(
    [{ ...slow, text: 'Deploys are fast' }, { ...quick, dimension: 'mastery' }, fresh],
    'Paul',
  );
  await render(<ImportPreviewView preview={previewOf(session([slow, quick]), there)} />);
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      /nothing here is changed.*Merging brings: 1 new, 1 in other words beside yours, 0 the same\./,
    );
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      'What differs in 1 card of the copy and 1 other text does not come; it is listed below.',
    );
  const rows = page.getByRole('list', { name: 'What differs in the copy' }).getByRole('listitem');
  await expect
    .element(rows.nth(0))
    .toHaveTextContent(/Both kept.*HereDeploys are slowIn the copyDeploys are fast/);
  await expect
    .element(rows.nth(1))
    .toHaveTextContent('Stays as herein the copy: another placeReviews are quick');
  await expect.element(rows.nth(2)).toHaveTextContent('Stays as herePersonHerePaulaIn the copyPaul');
  const { violations } = await axe.run('[role="status"], ul');
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a copy in which something differs is never said to hold nothing', () => {
  const here = session([slow]);
  const same = previewOf(here, here);
  expect([doesMergeBring(same), mergeInWords(same)]).toEqual([
    false,
    'It holds nothing that is not here already.',
  ]);
  const moved = previewOf(here, session([{ ...slow, dimension: 'mastery' }]));
  expect([doesMergeBring(moved), mergeInWords(moved)]).toEqual([
    false,
    'It brings nothing new. What differs in 1 card of the copy does not come; it is listed below.',
  ]);
});
