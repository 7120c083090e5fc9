import { expect, it } from 'vitest';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { minutesOf } from '../../../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../../../shared/minutes/minutes-text.ts';
import { stageViewOf } from '../../../../shared/session/stage-view.ts';
import { anObservation, aSession } from '../../../support/session-builders.ts';

const { vocabulary } = defaultPreferences;
const observations = [
  anObservation({ text: 'Waiting for data', dimension: 'autonomy', fromSquad: 'Owl', character: 'concern' }),
  anObservation({
    text: 'Whom do we help?',
    dimension: 'purpose',
    source: { kind: 'role', role: 'tribe-lead' },
  }),
];

it('at a TribeMAP minutes and stage say which squad a card was brought from, and which one none brought', () => {
  const session = aSession({ kind: 'tribemap', observations });
  const text = minutesText(minutesOf(session, { vocabulary, audience: 'squad' }), 'plain');
  expect(text).toContain('• Waiting for data – concern, from Owl\n');
  expect(text).toContain('• Whom do we help? – own topic (Tribe Lead)\n');
  const { body } = stageViewOf(session);
  const cards = body.kind === 'board' ? body.columns.flatMap((column) => column.cards) : [];
  expect(cards.map(({ origin }) => origin)).toEqual(['Owl', '']);
});

it('where one squad meets there is nothing to say of squads', () => {
  const session = aSession({ observations: observations.map(({ fromSquad, ...card }) => card) });
  const text = minutesText(minutesOf(session, { vocabulary, audience: 'squad' }), 'plain');
  expect(text).toContain('• Waiting for data – concern\n');
  expect(text).not.toContain('own topic');
});
