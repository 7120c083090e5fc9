import { expect, it } from 'vitest';
import { importPieceLength } from '../../../../shared/api/import-calls.ts';
import { anId } from '../../../support/session-builders.ts';

it.each(['\u0001', '"', '漢', '🚦', '\ud800'])(
  'a piece full of %j fits into the body of one call',
  (character) => {
    const text = character.repeat(importPieceLength / character.length);
    const body = JSON.stringify({ importId: anId('import'), text });
    expect(new TextEncoder().encode(body).length).toBeLessThan(1024 * 1024);
    expect(JSON.parse(body)).toHaveProperty('text', text);
  },
);
