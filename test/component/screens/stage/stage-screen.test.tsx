import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { client } from '../../../../renderer/api/client.ts';
import {
  aGroup,
  anObservation,
  aPerson,
  aSession,
  sessionWithCards,
} from '../../../support/session-builders.ts';
import { projectorSizes, showStage, stage } from '../../show-stage.tsx';

/** The texts on the stage now, without the cards that are only measured. */
function shownCards(): string[] {
  return [...document.querySelectorAll('li article p:first-child')].map((text) => text.textContent ?? '');
}

/** Whatever of the stage reaches over its edges. */
function overflowing(): string[] {
  const main = stage.element();
  const rooms = [...main.querySelectorAll<HTMLElement>('section > div, section > header, footer')];
  return rooms
    .filter((room) => room.scrollHeight > room.clientHeight + 1 || room.scrollWidth > room.clientWidth + 1)
    .map((room) => room.textContent ?? '');
}

afterEach(async () => {
  await page.viewport(1280, 720);
  delete document.documentElement.dataset.theme;
});

test('it waits until something is shown', async () => {
  await showStage();
  await expect.element(stage.getByText('Nothing is being shown yet')).toBeVisible();
});

test('it shows squad, ceremony, date and the three columns with their counts, and no button', async () => {
  const mira = aPerson({ name: 'Mira', role: 'chapter-lead' });
  const source = { kind: 'person', personId: mira.id } as const;
  const flaky = aGroup({ name: 'Flaky tests', dimension: 'mastery' });
  const session = aSession({
    squad: 'Falcon',
    people: [mira],
    observations: [
      anObservation({ text: 'Still to sort' }),
      anObservation({ text: 'Sorted', dimension: 'purpose', source }),
    ],
    groups: [flaky],
  });
  await showStage(session);
  await expect.element(stage.getByRole('heading', { name: 'Squad Falcon · SquadMAP' })).toBeVisible();
  await expect.element(stage.getByText('Friday 20 November 2026')).toBeVisible();
  await expect
    .element(stage.getByRole('region', { name: 'Mastery' }))
    .toHaveTextContent(/2 cards.*Flaky tests/);
  await expect
    .element(stage.getByRole('region', { name: 'Purpose' }))
    .toHaveTextContent(/1 card.*Sorted.*Mira/);
  await expect.element(stage.getByText('1 still to sort')).toBeVisible();
  await expect.element(stage.getByText('Still to sort', { exact: true })).not.toBeInTheDocument();
  expect(stage.getByRole('button').elements()).toEqual([]);
});

test.each(projectorSizes)(
  'at %i×%i all sorted cards stand on its pages, none cut off',
  async (width, height) => {
    await page.viewport(width, height);
    const session = sessionWithCards(80);
    await showStage(session);
    const seen = new Set<string>();
    const pageText = () => /page (\d+) of (\d+)/.exec(stage.element().textContent ?? '');
    await expect.poll(() => Number(pageText()?.[2])).toBeGreaterThan(1);
    const pageCount = Number(pageText()?.[2]);
    for (let number = 1; number <= pageCount; number += 1) {
      await expect.poll(() => Number(pageText()?.[1])).toBe(number);
      for (const text of shownCards()) seen.add(text);
      expect(overflowing()).toEqual([]);
      await userEvent.keyboard('{PageDown}');
    }
    expect(seen.size).toBe(60);
    expect(Number(pageText()?.[1])).toBe(pageCount);
    await userEvent.keyboard('{PageUp}');
    await expect.poll(() => Number(pageText()?.[1])).toBe(pageCount - 1);
  },
);

test('the longest text and the longest word fit a page', async () => {
  await page.viewport(1024, 768);
  const texts = ['W'.repeat(2_000), 'word '.repeat(400), 'ش'.repeat(240), '🙂'.repeat(120)];
  await showStage(
    aSession({ observations: texts.map((text) => anObservation({ text, dimension: 'mastery' })) }),
  );
  await expect.element(stage.getByText(/page 1 of/)).toBeVisible();
  expect(overflowing()).toEqual([]);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(stage.getByText(/page 2 of/)).toBeVisible();
  expect(overflowing()).toEqual([]);
});

test('no text is smaller than a fortieth of the height', async () => {
  await showStage(sessionWithCards(40));
  await expect.element(stage.getByText(/page 1 of/)).toBeVisible();
  const sizes = [...stage.element().querySelectorAll('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
    .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(innerHeight / 40);
});

test('B and the remote’s full stop blank it and bring it back', async () => {
  await showStage(sessionWithCards(8));
  await userEvent.keyboard('b');
  await expect.element(stage).toHaveTextContent(/^$/);
  expect(getComputedStyle(stage.element()).backgroundColor).toBe('rgb(0, 0, 0)');
  await userEvent.keyboard('.');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a card that is added while it is shown appears', async () => {
  const session = sessionWithCards(4);
  await showStage(session);
  const added = anObservation({ text: 'Just said' });
  const { id, source, character, text } = added;
  const command = {
    type: 'observation.add',
    observations: [{ id, source, character, text, dimension: 'mastery' }],
  } as const;
  const request = {
    id: 'request000000001' as never,
    at: 0,
    command: { ...command, observations: [...command.observations] },
  };
  await client.call('session.apply', { sessionId: session.id, request });
  await expect.element(stage.getByRole('region', { name: 'Mastery' }).getByText('Just said')).toBeVisible();
});

test.each(['light', 'dark', 'high-contrast'] as const)('every text reaches 7 : 1 in %s', async (theme) => {
  await showStage(sessionWithCards(60));
  await client.call('preferences.set', { theme });
  await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await axe.run({
    runOnly: ['color-contrast-enhanced', 'region', 'list', 'aria-allowed-attr'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual(
    [],
  );
});
