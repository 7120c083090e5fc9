import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesFileName } from '../../../../shared/minutes/minutes-file-name.ts';
import { cleanName } from '../../../../shared/session/text.ts';
import { aSession } from '../../../support/session-builders.ts';

const date = '2026-10-05';

test.each([
  ['Falcon', '2026-10-05-squadmap-falcon.md'],
  ['Überraschung 🚀', '2026-10-05-squadmap-überraschung.md'],
  ['東京', '2026-10-05-squadmap-東京.md'],
  ['قمة الجبل', '2026-10-05-squadmap-قمة-الجبل.md'],
  ['हिन्दी', '2026-10-05-squadmap-हिन्दी.md'],
  ['🚀', '2026-10-05-squadmap.md'],
  ['../../etc/passwd', '2026-10-05-squadmap-etc-passwd.md'],
  ['CON', '2026-10-05-squadmap-con.md'],
  ['a\\b:c*d?"e<f>g|h.', '2026-10-05-squadmap-a-b-c-d-e-f-g-h.md'],
  ['safe\u202etxt\u200f.exe', '2026-10-05-squadmap-safetxt-exe.md'],
])('minutes of squad %s are offered as %s', (squad, fileName) => {
  expect(minutesFileName(aSession({ squad, date }), 'github')).toBe(fileName);
});

test('plain text has its own extension', () => {
  expect(minutesFileName(aSession({ date }), 'plain')).toBe('2026-10-05-squadmap-falcon.txt');
});

test('a long name is cut between characters', () => {
  const name = minutesFileName(aSession({ squad: '𠮷'.repeat(60), date }), 'github');
  expect(name).toBe(`2026-10-05-squadmap-${'𠮷'.repeat(30)}.md`);
});

test('any squad gives a name that every file system takes', () => {
  const squadName = fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }).map(cleanName);
  fc.assert(
    fc.property(
      squadName.filter((squad) => squad !== ''),
      (squad) => {
        const name = minutesFileName(aSession({ squad, date }), 'github');
        expect(name).toMatch(/^2026-10-05-squadmap(?:-[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.md$/u);
        expect(name.length).toBeLessThanOrEqual(83);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.isWellFormed()).toBe(true);
      },
    ),
  );
});
