import fc from 'fast-check';
import type { ListItem, Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { defaultPreferences } from '../../../../shared/api/preferences.ts';
import { githubMarkdown } from '../../../../shared/minutes/github-flavour.ts';
import { minutesOf } from '../../../../shared/minutes/minutes-model.ts';
import { textLines } from '../../../../shared/minutes/text-lines.ts';
import { cleanName, cleanText } from '../../../../shared/session/text.ts';
import { aGroup, anObservation, aSession } from '../../../support/session-builders.ts';
import { nastySession, nastyTexts } from './example-sessions.ts';
import { nodesOf, pageText, parsedMarkdown, seenText, withoutGuards } from './rendered-markdown.ts';

const { vocabulary } = defaultPreferences;
const wanted = new Set<Nodes['type']>([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'strong',
  'break',
]);

/** What GitHub and GitLab look for in the text of a finished page. */
const references = {
  mention: /(?<![\w`])@[\w"]/,
  mail: /[\w.+-]+@[\w-]+\.\w/,
  number: /[#!$]\d|&\d/,
  label: /~[\w"]/,
  milestone: /%[\w"{]/,
  tracker: /\b(?:GH|[A-Z][A-Z0-9_]+)-\d/,
  address: /:\/\/|www\./i,
  emoji: /:[\w+-]+:/,
  commit: /\b[0-9a-f]{7,40}\b/i,
  formula: /(?<!\u200b)\$.*(?<!\u200b)\$/,
  task: /^\[[ x]\]/i,
  wiki: /\[\[/,
  change: /[[{][+-]/,
};

const markup = fc.constantFrom(
  ...[
    '*',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '```',
    '|',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '#',
    '&',
    ';',
    ':',
    '$',
  ],
  ...[
    '\n',
    ' ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '---',
    '===',
    '> ',
    '@',
    '@a',
    '#1',
    'www.',
    'a.b',
    'http://',
    '/',
    '&amp;',
  ],
  ...[
    '[ ] ',
    '[x](y)',
    '[^1]',
    '[a]: b',
    '<b>',
    '</b>',
    '<!--',
    ':smile:',
    'GH-1',
    'a5c3785',
    '%',
    '{+',
    '{',
    '=',
  ],
  ...[
    'a',
    'Z9',
    'é',
    '東',
    '🚀',
    'א',
    '\u202e',
    '\u200f',
    '\u200b',
    '\u00a0',
    '\t',
    '\u0007',
    '.',
    ',',
    '"',
    "'",
    '^',
  ],
);
const nastyText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: markup },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));
const cardText = nastyText.map(cleanText).filter((text) => text !== '');
const nameText = nastyText.map(cleanName).filter((text) => text !== '');

test('a card of any text shows as written and makes no link, mention, picture, tag or heading', () => {
  fc.assert(
    fc.property(cardText, (text) => {
      const item = onlyCard(text);
      expect(seenText(item)).toBe(expectedText(text));
      expectNoMarkup(item);
    }),
    { numRuns: 1_000 },
  );
});

test('a group of any name holds its cards and shows its name in bold', () => {
  fc.assert(
    fc.property(nameText, cardText, (name, text) => {
      const cards = [anObservation({ text }), anObservation({ text: 'other' })];
      const session = aSession({ groups: [aGroup({ name }, cards)] });
      const [group] = itemsIn(markdownOf(session));
      const [head, below] = group?.children ?? [];
      expect(head && seenText(head)).toBe(`${expectedText(name)} (group of 2)`);
      expect(head && nodesOf(head).filter((node) => node.type === 'strong')).toHaveLength(1);
      expect(below?.type === 'list' && below.children.map(seenText)).toEqual([expectedText(text), 'other']);
      if (group) expectNoMarkup(group);
    }),
    { numRuns: 400 },
  );
});

test('a group without a name reads as its first card, line by line', () => {
  fc.assert(
    fc.property(cardText, (text) => {
      const session = aSession({
        groups: [aGroup({}, [anObservation({ text }), anObservation({ text: 'other' })])],
      });
      const [group] = itemsIn(markdownOf(session));
      const [head, below] = group?.children ?? [];
      expect(head && seenText(head)).toBe(`${expectedText(text)} (group of 2)`);
      expect(below && seenText(below)).toBe('other');
      if (group) expectNoMarkup(group);
    }),
    { numRuns: 400 },
  );
});

test('a squad of any name leaves the title one heading', () => {
  fc.assert(
    fc.property(nameText, (squad) => {
      const root = parsedMarkdown(markdownOf(aSession({ squad, date: '2026-10-05' })));
      const [title] = root.children;
      expect(title?.type).toBe('heading');
      expect(title && seenText(title)).toBe(`SquadMAP – ${expectedText(squad)} – 2026-10-05`);
      expectNoMarkup(root);
    }),
    { numRuns: 400 },
  );
});

test.each(nastyTexts.map((text) => [text]))('%j shows as written', (text) => {
  const item = onlyCard(text);
  expect(seenText(item)).toBe(expectedText(text));
  expectNoMarkup(item);
});

test('what needs no escaping is not escaped', () => {
  const plain = 'R&D uses snake_case (50 % of it), 5 > 3 - or so; step-1 at 12:30, "quoted" = fine!';
  expect(markdownOf(aSession({ observations: [anObservation({ text: plain })] }))).toContain(`- ${plain}\n`);
});

test('no line is made longer than 300 characters by anything but one long text', () => {
  const markdown = markdownOf(nastySession());
  const long = markdown.split('\n').filter((line) => line.length > 300);
  expect(long.length).toBeGreaterThan(0);
  for (const line of long) expect(line).toContain('xxxxx');
});

function markdownOf(session: Parameters<typeof minutesOf>[0]): string {
  return githubMarkdown(minutesOf(session, { vocabulary, audience: 'squad' }));
}

function itemsIn(markdown: string): ListItem[] {
  return parsedMarkdown(markdown).children.flatMap((node) => (node.type === 'list' ? node.children : []));
}

function onlyCard(text: string): ListItem {
  const items = itemsIn(markdownOf(aSession({ observations: [anObservation({ text })] })));
  expect(items).toHaveLength(1);
  return items[0] as ListItem;
}

function expectedText(text: string): string {
  return withoutGuards(textLines(text).join('\n'));
}

function expectNoMarkup(node: Nodes) {
  for (const found of nodesOf(node)) {
    expect(wanted).toContain(found.type);
    if (found.type === 'listItem') expect(found.checked ?? null).toBeNull();
  }
  if (node.type === 'root') return;
  for (const [what, pattern] of Object.entries(references)) {
    expect(pageText(node), `${what} in ${JSON.stringify(pageText(node))}`).not.toMatch(pattern);
  }
}
