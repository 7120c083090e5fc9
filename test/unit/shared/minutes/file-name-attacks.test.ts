import { basename, posix, resolve, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { minutesFileName } from '../../../../shared/minutes/minutes-file-name.ts';
import { sessionFileName } from '../../../../shared/session/session-file-name.ts';
import { cleanName } from '../../../../shared/session/text.ts';
import { hostileTexts } from '../../../support/hostile-texts.ts';
import { aSession } from '../../../support/session-builders.ts';

const devices = ['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$', ...'123456789¹²³'].flatMap((name) =>
  name.length > 1
    ? [name, name.toLowerCase(), `${name}.txt`, `${name}.`, ` ${name} `]
    : [`COM${name}`, `LPT${name}.md`],
);
const climbs = [
  '..',
  '.',
  '../',
  '../../etc/passwd',
  '..\\..\\windows\\system32',
  '/etc/passwd',
  '//server/share/x',
  '\\\\server\\share\\x',
  '\\\\?\\C:\\x',
  '\\\\.\\pipe\\x',
  'C:\\x',
  'C:x',
  'c:/x',
  '~/x',
  '~root',
  '$HOME/x',
  '%APPDATA%\\x',
  '\u0024{HOME}',
  '$(id)',
  '`id`',
  '; rm -rf /',
  '| id',
  '& id',
  '> x',
  '-rf',
  '--help',
  'a/b',
  'a\\b',
  'a:b',
  'a::$DATA',
  'a:stream',
  '%2e%2e%2f',
  '%2e%2e/',
  '..%2f',
  '..%5c',
  '..%c0%af',
  '..%u2215',
  '....//',
  '..;/',
  '. .',
  '.. /',
  '\uff0e\uff0e\uff0f',
  '\u2024\u2024\u2215',
  '..\u2044..\u2044x',
  '..\u29f5x',
  'file:///etc/passwd',
  'https://evil.example/x',
];
const endings = [
  'x.',
  'x..',
  'x ',
  'x. .',
  'x.exe',
  'x.md.exe',
  'x.lnk',
  'x.desktop',
  'x.html',
  'x.svg',
  'x.bat\u0000.md',
  'x\u0000',
  'x\n.md',
  'x\r\ny',
  'x\ty',
  '\u202egpj.exe',
  'x\u202ecod.exe',
  '\u2066x\u2069',
  'x\u200b.exe',
  '\ufeffx',
  'x\u00ad.exe',
  'desktop.ini',
  'Thumbs.db',
  '.htaccess',
  '.gitignore',
  '.DS_Store',
  '~$x.docx',
  '.~lock.x#',
  'x~1',
  'PROGRA~1',
];
const odd = [
  '*',
  '?',
  '"',
  '<>',
  '|',
  "'",
  '#',
  '%',
  '&',
  '{}',
  '[]',
  '!',
  '@',
  '^',
  '=',
  '+',
  ',',
  ';',
  'x'.repeat(300),
  '𠮷'.repeat(150),
  'é'.repeat(120),
  'e\u0301'.repeat(60),
  '👩‍👩‍👧‍👦'.repeat(10),
  '\ud800',
  'x\udc00y',
  '   ',
  '-',
  '---',
  '_',
  '.x',
  '..x',
  'x..y',
];
const attacks = [...devices, ...climbs, ...endings, ...odd];
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

test('there are at least 150 attacks', () => {
  expect(new Set(attacks).size).toBeGreaterThanOrEqual(150);
});

test.each([...new Set([...attacks, ...hostileTexts])].map((attack) => [attack]))(
  'a squad called %j gives a name that stays in its folder, on every system',
  (attack) => {
    // The name as the app would keep it, and as a file of other hands might bring it.
    for (const squad of [cleanName(attack), attack]) {
      const session = aSession({ squad, date: '2026-10-05' });
      for (const [name, extension] of [
        [minutesFileName(session, 'github'), '.md'],
        [minutesFileName(session, 'plain'), '.txt'],
        [sessionFileName(session, 'squadmap'), '.squadmap'],
      ] as const) {
        expect(name.endsWith(extension)).toBe(true);
        expect(name.slice(0, -extension.length)).toMatch(/^2026-10-05-squadmap(?:-[\p{L}\p{M}\p{N}-]+)?$/u);
        expect(name).not.toMatch(reserved);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name.isWellFormed()).toBe(true);
        expect(basename(resolve('/chosen', name))).toBe(name);
        expect(posix.dirname(posix.resolve('/chosen', name))).toBe('/chosen');
        expect(win32.dirname(win32.resolve('C:\\chosen', name))).toBe('C:\\chosen');
      }
    }
  },
);
