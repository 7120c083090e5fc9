import { expect, it } from 'vitest';
import { secondId } from '../../../../electron/document/second-id.ts';
import { observationIdSchema } from '../../../../shared/session/ids.ts';
import { anId } from '../../../support/session-builders.ts';

it('is a sound id, the same for the same words of a card and another for others', () => {
  const [one, other] = [anId<never>('card'), anId<never>('card')];
  const ids = [secondId(one, 'Grüße 🚦'), secondId(one, 'Grüße'), secondId(other, 'Grüße')];
  expect(ids.map((id) => observationIdSchema.parse(id))).toEqual(ids);
  expect(new Set(ids).size).toBe(3);
  expect(secondId(one, 'Grüße')).toBe(ids[1]);
  expect(secondId('aaaaaaaaaaaaaaaa' as never, 'Reviews')).toMatch(/^[a-z2-7]{16}$/);
});
