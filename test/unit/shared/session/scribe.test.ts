import { describe, expect, it } from 'vitest';
import { parseCapturedLine } from '../../../../shared/session/capture.ts';
import { pastedObservations } from '../../../../shared/session/paste-offer.ts';
import { notStarted } from '../../../../shared/session/run-schema.ts';
import {
  captureDefaultsOf,
  nothingSaid,
  scribePlaceOf,
  sourceBeside,
  withDefaults,
} from '../../../../shared/session/scribe.ts';
import type { Source } from '../../../../shared/session/sources.ts';
import { anId, aPerson, aSession, aStep } from '../../../support/session-builders.ts';

const ana = aPerson({ name: 'Ana', role: 'product-owner' });
const ben = aPerson({ name: 'Ben', role: 'maker' });
const away = aPerson({ name: 'Cem', role: 'chapter-lead', isPresent: false });
const session = aSession({ people: [ana, ben, away] });

function around(direction: 1 | -1, steps: number): (Source | null)[] {
  const gone: (Source | null)[] = [];
  let now: Source | null = null;
  for (let step = 0; step < steps; step += 1) {
    now = sourceBeside(session, now, direction);
    gone.push(now);
  }
  return gone;
}

describe('who the next card comes from', () => {
  const all = [
    { kind: 'person', personId: ana.id },
    { kind: 'person', personId: ben.id },
    { kind: 'role', role: 'chapter-lead' },
    { kind: 'role', role: 'agile-coach' },
  ];

  it('goes through who is here, then the roles nobody here holds, then nobody', () => {
    expect(around(1, 5)).toEqual([...all, null]);
  });

  it('goes back the same way', () => {
    expect(around(-1, 5)).toEqual([...all.toReversed(), null]);
  });

  it('begins anew where somebody has left', () => {
    const gone: Source = { kind: 'person', personId: away.id };
    expect(sourceBeside(session, gone, 1)).toEqual(all[0]);
  });
});

describe('what a line does not say', () => {
  const defaults = { source: { kind: 'role', role: 'chapter-lead' }, dimension: 'mastery' } as const;

  it('is taken from who speaks and what it is about', () => {
    expect(withDefaults(parseCapturedLine('Tests are slow', []), defaults)).toMatchObject(defaults);
  });

  it('gives way to what was typed', () => {
    const typed = parseCapturedLine('@po p: Who asked for it?', []);
    expect(withDefaults(typed, defaults)).toMatchObject({
      source: { kind: 'role', role: 'product-owner' },
      dimension: 'purpose',
    });
  });

  it('is nothing outside of such steps', () => {
    const line = parseCapturedLine('Tests are slow', []);
    expect(withDefaults(line, nothingSaid)).toEqual(line);
  });

  it('holds for every line of a pasted list', () => {
    const cards = pastedObservations(['one', '@po two'], [], () => anId('card'), null, defaults);
    expect(cards.map(({ source, dimension }) => [source, dimension])).toEqual([
      [defaults.source, 'mastery'],
      [{ kind: 'role', role: 'product-owner' }, 'mastery'],
    ]);
  });
});

describe('where somebody writes for others', () => {
  const steps = [
    aStep({ kind: 'observe' }),
    aStep({ kind: 'coverage' }),
    aStep({ kind: 'discuss' }),
  ] as const;
  const [observe, coverage, discuss] = steps;
  const inStep = ({ id }: (typeof steps)[number], focusId: string | null = null) =>
    aSession({ people: [ana], steps: [...steps], run: { ...notStarted, stepId: id, focusId } });
  const saidByAna: Source = { kind: 'person', personId: ana.id };

  it('is Observe, and each cell of the coverage, which says itself whom and what a card is about', () => {
    expect(scribePlaceOf(inStep(observe))).toEqual({ id: observe.id, ...nothingSaid });
    expect(scribePlaceOf(inStep(coverage, 'agile-coach/purpose'))).toMatchObject({
      source: { kind: 'role', role: 'agile-coach' },
      dimension: 'purpose',
    });
    expect(scribePlaceOf(inStep(discuss))).toBeNull();
  });

  it('whoever was chosen counts there, and nowhere else', () => {
    const chosen = { place: observe.id, source: saidByAna };
    expect(captureDefaultsOf(inStep(observe), chosen).source).toEqual(saidByAna);
    expect(captureDefaultsOf(inStep(discuss), chosen)).toEqual(nothingSaid);
    expect(captureDefaultsOf(inStep(coverage, 'maker/purpose'), chosen).source).not.toEqual(saidByAna);
  });

  it('whoever has left the list is nobody in particular', () => {
    const gone = { ...inStep(observe), people: {} };
    expect(captureDefaultsOf(gone, { place: observe.id, source: saidByAna }).source).toBeNull();
  });
});
