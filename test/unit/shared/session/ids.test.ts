import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFromBytes, sessionIdSchema } from '../../../../shared/session/ids.ts';

describe('idFromBytes', () => {
  it('makes a valid id of any 16 bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        expect(sessionIdSchema.safeParse(idFromBytes(bytes)).success).toBe(true);
      }),
    );
  });
});

describe('an id', () => {
  it.each([
    '',
    'short',
    'A'.repeat(16),
    '../../etc/passwd0',
    'a'.repeat(41),
    `${'a'.repeat(15)}/`,
    `${'a'.repeat(16)}\n`,
  ])('is never %j, which could not name a file everywhere', (id) => {
    expect(sessionIdSchema.safeParse(id).success).toBe(false);
  });
});
