import { describe, expect, it, test } from 'vitest';
import { minuteMs } from '../../../../shared/session/run-schema.ts';
import { sessionKinds } from '../../../../shared/session/schema.ts';
import { ceremoniesOf, shippedCeremonies } from '../../../../shared/templates/ceremonies.ts';
import {
  ceremonyTemplateSchema,
  plannedLengthMs,
  plannedSteps,
} from '../../../../shared/templates/ceremony-template.ts';
import { anId, applied, aSession } from '../../../support/session-builders.ts';

const lengths: Readonly<Record<string, number>> = {
  'squadmap-60': 60,
  'squadmap-40': 40,
  'poclac-60': 60,
  'tribemap-90': 90,
  'monday-20': 20,
  'health-check-30': 30,
};

describe.each(shippedCeremonies)('$name', (template) => {
  it('is valid and takes as long as its name says', () => {
    expect(ceremonyTemplateSchema.safeParse(template).error).toBeUndefined();
    expect(plannedLengthMs(template.steps) / minuteMs).toBe(lengths[template.id]);
    expect(template.name).toContain(String(lengths[template.id]));
  });

  it('gives every step words for the facilitator and other words for the room', () => {
    for (const { name, cue, sentence } of template.steps) {
      expect(cue.length, name).toBeGreaterThan(20);
      expect(sentence.length, name).toBeGreaterThan(10);
      expect(sentence).not.toContain(cue);
    }
  });

  it('ends with a closing and names no step twice', () => {
    expect(template.steps.at(-1)?.kind).toBe('close');
    expect(new Set(template.steps.map(({ name }) => name)).size).toBe(template.steps.length);
  });

  it('can be planned for a meeting', () => {
    const steps = plannedSteps(template, () => anId('step'));
    const session = applied(aSession(), { type: 'step.add', steps, beforeId: null });
    expect(Object.values(session.steps).map(({ name }) => name)).toEqual(
      template.steps.map(({ name }) => name),
    );
  });
});

test('the SquadMAP runs as the room knows it', () => {
  const [squadMap] = shippedCeremonies;
  expect(squadMap?.steps.map(({ kind, plannedMs }) => `${kind} ${plannedMs / minuteMs}`)).toEqual([
    ...['arrive 3', 'open 2', 'look-back 6', 'pulse 4', 'observe 6', 'sort 9', 'coverage 2', 'vote 3'],
    ...['discuss 18', 'triage 4', 'say-it-back 4', 'close 2'],
  ]);
});

test('every kind of meeting has a ceremony to begin with, and the user’s own come last', () => {
  for (const kind of sessionKinds) expect(ceremoniesOf(kind, [])[0]?.kind).toBe(kind);
  const own = { ...shippedCeremonies[0], id: 'own', name: 'Ours', kind: 'squadmap' } as const;
  const squadMaps = ceremoniesOf('squadmap', [own as (typeof shippedCeremonies)[number]]);
  expect(squadMaps.map(({ id }) => id)).toEqual(['squadmap-60', 'squadmap-40', 'poclac-60', 'own']);
});
