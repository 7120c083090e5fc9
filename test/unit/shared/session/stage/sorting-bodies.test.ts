import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../../shared/session/schema.ts';
import { stageViewOf } from '../../../../../shared/session/stage-view.ts';
import { focusListOf } from '../../../../../shared/session/walk.ts';
import { aGroup, anObservation, applied, aSession, aStep } from '../../../../support/session-builders.ts';

const card = anObservation({ text: 'Nobody asks why', dimension: 'purpose' });
const toSort = [anObservation({ text: 'first' }), anObservation({ text: 'second' })] as const;
const steps = [
  aStep({ kind: 'observe', sentence: 'What have you seen?' }),
  aStep({ kind: 'sort' }),
  aStep({ kind: 'coverage' }),
  aStep({ kind: 'observe', sentence: 'People, Process, Product: what have you seen?' }),
] as const;
const [observe, sort, coverage, poclac] = steps;
const session = aSession({ steps: [...steps], observations: [card, ...toSort] });
const enter = (from: Session, { id }: (typeof steps)[number]) =>
  applied(from, { type: 'run.goTo', stepId: id });
const bodyOf = (from: Session) => stageViewOf(from).body;

describe('while people observe', () => {
  it('the room sees questions and a count, and the cards once they are revealed', () => {
    const blind = enter(session, observe);
    expect(bodyOf(blind)).toMatchObject({ kind: 'observe', count: 3, cards: null });
    const revealed = applied(blind, { type: 'step.reveal', id: observe.id, isRevealed: true });
    expect(bodyOf(revealed)).toMatchObject({
      cards: [{ text: 'Nobody asks why' }, { text: 'first' }, { text: 'second' }],
    });
  });

  it('the questions turn from set to set', () => {
    const here = enter(session, observe);
    const sets = focusListOf(here).map((id) => bodyOf(applied(here, { type: 'run.focus', id })));
    expect(new Set(sets.map((body) => JSON.stringify(body))).size).toBe(sets.length);
    expect(sets[0]).toMatchObject({
      prompts: [{ about: 'mastery' }, { about: 'autonomy' }, { about: 'purpose' }],
    });
  });

  it('a line on people, process and product asks about these', () => {
    expect(bodyOf(enter(session, poclac))).toMatchObject({
      prompts: [{ about: 'people' }, { about: 'process' }, { about: 'product' }],
    });
  });
});

describe('what was said of a card while it was sorted', () => {
  const marked = applied(applied(session, { type: 'observation.setLens', ids: [card.id], lens: 'process' }), {
    type: 'observation.splitSort',
    id: card.id,
    choices: [
      { role: 'product-owner', dimension: 'purpose' },
      { role: 'chapter-lead', dimension: 'mastery' },
    ],
  });

  it('reaches the room, but not who saw what', () => {
    const body = bodyOf(marked);
    if (body.kind !== 'board') throw new Error('The board should be shown.');
    const shown = body.columns.flatMap(({ cards }) => cards)[0];
    expect(shown).toMatchObject({ alsoAbout: 'mastery', lens: 'process', isSeenDifferently: true });
    expect(JSON.stringify({ ...shown, voice: null })).not.toMatch(/product-owner|chapter-lead/);
  });

  it('is nothing for other cards', () => {
    const [plain] = (bodyOf(enter(marked, sort)) as { cards: unknown[] }).cards;
    expect(plain).toMatchObject({ text: 'first', alsoAbout: null, lens: null, isSeenDifferently: false });
  });
});

describe('while cards are sorted', () => {
  it('the room sees the one in focus, its place and how many each head has', () => {
    const here = enter(session, sort);
    expect(bodyOf(here)).toMatchObject({ number: 2, count: 3, cards: [{ text: 'first' }] });
    expect(bodyOf(applied(here, { type: 'run.focus', id: toSort[1].id }))).toMatchObject({
      number: 3,
      cards: [{ text: 'second' }],
      heads: [
        { dimension: 'mastery', count: 0 },
        { dimension: 'autonomy', count: 0 },
        { dimension: 'purpose', count: 1 },
      ],
    });
  });

  it('a group is seen with all its cards', () => {
    const group = aGroup({ name: 'Releases' });
    const grouped = aSession({ steps: [...steps], groups: [group] });
    expect(bodyOf(enter(grouped, sort))).toMatchObject({
      cards: group.members.map(() => ({ group: 'Releases' })),
    });
  });
});

describe('the coverage grid', () => {
  it('has a cell for each role and dimension, one of them in focus', () => {
    const { cells } = bodyOf(enter(session, coverage)) as { cells: { isFocus: boolean }[] };
    expect(cells).toHaveLength(9);
    expect(cells.filter(({ isFocus }) => isFocus)).toHaveLength(1);
  });

  it('is not shown where nobody may be told by role', () => {
    expect(bodyOf(enter({ ...session, attribution: 'none' }, coverage))).toMatchObject({ cells: [] });
  });
});
