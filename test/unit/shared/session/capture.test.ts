import { describe, expect, it } from 'vitest';
import { parseCapturedLine, parsePastedList, sourceNamed } from '../../../../shared/session/capture.ts';
import { aPerson } from '../../../support/session-builders.ts';

const ana = aPerson({ name: 'Ana Souza', role: 'maker' });
const anton = aPerson({ name: 'Anton Weiß', role: 'chapter-lead' });
const jose = aPerson({ name: 'José O’Neill' });
const people = [ana, anton, jose];
const by = (person: typeof ana) => ({ kind: 'person', personId: person.id });

describe('parseCapturedLine', () => {
  it('takes a plain line as it is', () => {
    expect(parseCapturedLine('Tests take 40 min', people)).toEqual({
      text: 'Tests take 40 min',
      source: null,
      dimension: null,
      unknownName: null,
      fromSquad: null,
    });
  });

  it.each([
    ['@po churn fell', 'product-owner'],
    ['@CL: tests are slow', 'chapter-lead'],
    ['@ac we wait', 'agile-coach'],
    ['@sm we wait', 'agile-coach'],
    ['@maker I learned', 'maker'],
    ['@tl two squads ask', 'tribe-lead'],
  ])('reads the role in %j', (line, role) => {
    const captured = parseCapturedLine(line, people);
    expect(captured.source).toEqual({ kind: 'role', role });
    expect(captured.text).not.toContain('@');
  });

  it.each([
    ['m: tests', 'mastery'],
    ['A:tests', 'autonomy'],
    ['P:  tests', 'purpose'],
  ])('files %j at once', (line, dimension) => {
    expect(parseCapturedLine(line, people)).toMatchObject({ text: 'tests', dimension });
  });

  it.each(['@ana m: tests', 'm: @ana tests', ' m:@ana  tests'])(
    'reads the marks of %j in any order',
    (line) => {
      expect(parseCapturedLine(line, people)).toMatchObject({
        text: 'tests',
        source: by(ana),
        dimension: 'mastery',
      });
    },
  );

  it('reads each kind of mark once; what comes after is text', () => {
    expect(parseCapturedLine('@po @cl said so', people)).toMatchObject({
      text: '@cl said so',
      source: { kind: 'role', role: 'product-owner' },
      unknownName: null,
    });
    expect(parseCapturedLine('m: a: list', people)).toMatchObject({ text: 'a: list', dimension: 'mastery' });
  });

  it('keeps a name it does not know in the text and says which', () => {
    expect(parseCapturedLine('@bob said so', people)).toMatchObject({
      text: '@bob said so',
      source: null,
      unknownName: 'bob',
    });
  });

  it('leaves a text empty when only marks were typed', () => {
    expect(parseCapturedLine('@po m:', people)).toMatchObject({ text: '', dimension: 'mastery' });
  });

  it.each(['mail ana@po.example', 'am: 10', '@ po', 'map: draw one'])('finds no mark in %j', (line) => {
    expect(parseCapturedLine(line, people)).toMatchObject({ text: line, source: null, dimension: null });
  });
});

describe('sourceNamed', () => {
  it('finds a person by first name, in any case and without accents', () => {
    expect(sourceNamed('ANA', people)).toEqual(by(ana));
    expect(sourceNamed('jose', people)).toEqual(by(jose));
  });

  it('finds a person by a beginning that only one name has', () => {
    expect(sourceNamed('ant', people)).toEqual(by(anton));
    expect(sourceNamed('an', people)).toBeNull();
  });

  it('names nobody when two people have that first name', () => {
    expect(sourceNamed('ana', [...people, aPerson({ name: 'Ana Lima' })])).toBeNull();
  });

  it('prefers the whole name over a first name', () => {
    const onlyAna = aPerson({ name: 'Ana' });
    expect(sourceNamed('ana', [...people, onlyAna])).toEqual(by(onlyAna));
  });

  it('prefers a person over the role of that word, and a role over a beginning', () => {
    const po = aPerson({ name: 'Po' });
    expect(sourceNamed('po', [po])).toEqual(by(po));
    expect(sourceNamed('cl', [aPerson({ name: 'Clara' })])).toEqual({ kind: 'role', role: 'chapter-lead' });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('takes %j for nobody', (word) => {
    expect(sourceNamed(word, people)).toBeNull();
  });
});

describe('parsePastedList', () => {
  it('makes one line of each line and drops the blank ones', () => {
    expect(parsePastedList('one\r\n\r\n  two  \n\n\nthree').lines).toEqual(['one', 'two', 'three']);
  });

  it.each([
    '- one',
    '* one',
    '• one',
    '1. one',
    '12) one',
    '(3) one',
    '– one',
    '[ ] one',
    '- [x] one',
    '☐ one',
    'a) one',
    '-\tone',
  ])('strips the bullet or number of %j', (line) => {
    expect(parsePastedList(line).lines).toEqual(['one']);
  });

  it.each([
    '-1 day',
    '2026 was long',
    '1.5 hours',
    '*bold* word',
    '+1',
    '3x faster',
    '#hashtag',
    '@po said',
    'a.b',
  ])('leaves %j alone', (line) => {
    expect(parsePastedList(line).lines).toEqual([line]);
  });

  it('drops bullets without a text and rulers', () => {
    expect(parsePastedList('- \n•\n3.\n---\n=====\none').lines).toEqual(['one']);
  });

  it('counts the lines that are longer than a card', () => {
    const { lines, tooLong } = parsePastedList(`short\n${'x'.repeat(2_000)}\n${'y'.repeat(2_001)}`);
    expect(lines).toHaveLength(3);
    expect(tooLong).toBe(1);
  });

  it('reads a very long paste', () => {
    expect(parsePastedList('- 1. [ ] a line of a list\n'.repeat(50_000)).lines).toHaveLength(50_000);
  });
});

describe('a line at a meeting of several squads', () => {
  const squads = ['Blue Whale', 'Falcon', 'Fable'];

  it.each([
    ['#falcon tests are slow', 'Falcon'],
    ['#blue: tests are slow', 'Blue Whale'],
    ['@po #OWL m: tests are slow', 'OWL'],
    ['#owl tests are slow', 'Owl'],
    ['#fa tests are slow', 'Fa'],
  ])('%j comes from %s', (line, fromSquad) => {
    expect(parseCapturedLine(line, people, squads)).toMatchObject({ text: 'tests are slow', fromSquad });
  });

  it.each(['#12 is still open', 'see #falcon', '# falcon', '#'])('%j names no squad', (line) => {
    expect(parseCapturedLine(line, people, squads)).toMatchObject({ text: line, fromSquad: null });
  });

  it('names one squad; a second mark stays in the text', () => {
    expect(parseCapturedLine('#falcon #owl wait', people, squads)).toMatchObject({
      text: '#owl wait',
      fromSquad: 'Falcon',
    });
  });

  it('has no squads where one squad meets', () => {
    expect(parseCapturedLine('#falcon waits', people)).toMatchObject({
      text: '#falcon waits',
      fromSquad: null,
    });
  });
});
