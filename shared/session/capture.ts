/** How a typed line and a pasted list become observations. */
import type { Dimension } from './dimensions.ts';
import { roleShortcuts } from './roles.ts';
import type { Person } from './schema.ts';
import type { Source } from './sources.ts';
import { cleanText, maxObservationLength } from './text.ts';

export interface CapturedLine {
  /** The text without the marks in front of it; empty when nothing else was typed. */
  readonly text: string;
  /** Null when the line does not say who. */
  readonly source: Source | null;
  /** Null when the line does not say where. */
  readonly dimension: Dimension | null;
  /** An `@word` in front that is neither a role nor one person's name; it stays in the text. */
  readonly unknownName: string | null;
  /** The squad it was brought from; null when the line does not say, and where no squads are told apart. */
  readonly fromSquad: string | null;
}

const dimensionMarks: Readonly<Record<string, Dimension>> = { m: 'mastery', a: 'autonomy', p: 'purpose' };

const sourceMark = /^@([\p{L}\p{N}][\p{L}\p{M}\p{N}_.'’-]*):?(?:\s+|$)/u;
/** Begins with a letter, so that `#12` stays the number it is. */
const squadMark = /^#(\p{L}[\p{L}\p{M}\p{N}_.'’-]*):?(?:\s+|$)/u;
const dimensionMark = /^([map]):\s*/i;

/**
 * Reads the marks in front of a line, in any order: `@po`, `@Ana`, `m:` and, at a meeting of several squads, `#falcon`.
 * `squads` are those named before; null where squads are not told apart.
 */
export function parseCapturedLine(
  line: string,
  people: readonly Person[],
  squads: readonly string[] | null = null,
): CapturedLine {
  let text = cleanText(line);
  let source: Source | null = null;
  let dimension: Dimension | null = null;
  let fromSquad: string | null = null;
  let unknownName: string | null = null;
  for (;;) {
    const named: RegExpExecArray | null = source === null ? sourceMark.exec(text) : null;
    const found: Source | null = named?.[1] ? sourceNamed(named[1], people) : null;
    const filed: RegExpExecArray | null = dimension === null ? dimensionMark.exec(text) : null;
    const brought: RegExpExecArray | null = squads && fromSquad === null ? squadMark.exec(text) : null;
    if (named && found) {
      source = found;
      text = text.slice(named[0].length);
    } else if (filed?.[1]) {
      dimension = dimensionMarks[filed[1].toLowerCase()] ?? null;
      text = text.slice(filed[0].length);
    } else if (squads && brought?.[1]) {
      fromSquad = squadNamed(brought[1], squads);
      text = text.slice(brought[0].length);
    } else {
      unknownName = named?.[1] ?? null;
      return { text: text.trim(), source, dimension, unknownName, fromSquad };
    }
  }
}

/**
 * Who `@word` means: a person's whole name, the only person of that first name, a role, or the only person whose name
 * begins with it. Where it could be two people it is nobody.
 */
export function sourceNamed(word: string, people: readonly Person[]): Source | null {
  const wanted = fold(word);
  const exact =
    onlyOne(people.filter((person) => fold(person.name) === wanted)) ??
    onlyOne(people.filter((person) => fold(firstName(person)) === wanted));
  if (exact) return { kind: 'person', personId: exact.id };
  const role = Object.hasOwn(roleShortcuts, wanted) ? roleShortcuts[wanted] : undefined;
  if (role) return { kind: 'role', role };
  const beginning = onlyOne(people.filter((person) => fold(person.name).startsWith(wanted)));
  return beginning ? { kind: 'person', personId: beginning.id } : null;
}

/** The squad `#word` means: one named before that is called so or begins so, else a new one of that name. */
function squadNamed(word: string, squads: readonly string[]): string {
  const wanted = fold(word);
  return (
    squads.find((squad) => fold(squad) === wanted) ??
    onlyOne(squads.filter((squad) => fold(squad).startsWith(wanted))) ??
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  );
}

export interface PastedList {
  /** One text per line, without bullets and numbering, blank lines dropped. */
  readonly lines: readonly string[];
  /** How many of the lines are longer than an observation may be. */
  readonly tooLong: number;
}

const listMark =
  /^(?:[-*+•‣◦▪·–—](?:\s+|$)|\[[ xX]?\]\s*|[☐☑✓✔]\s*|\(?\d{1,3}[.)](?:\s+|$)|[a-z]\)(?:\s+|$))+/u;

/** A line drawn between paragraphs is no observation. */
const ruler = /^[-*_=–—]{3,}$/;

/** Splits a pasted text into the lines that would become cards. */
export function parsePastedList(text: string): PastedList {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.trim().replace(listMark, '').trim())
    .filter((line) => line !== '' && !ruler.test(line));
  return { lines, tooLong: lines.filter((line) => line.length > maxObservationLength).length };
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function firstName(person: Person): string {
  return person.name.split(' ')[0] ?? person.name;
}

/** Upper and lower case and accents do not matter when a name is typed in a hurry. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
