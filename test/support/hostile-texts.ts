/** Texts that would be markup, script, style or an address anywhere but in a text: the corpus for stored XSS. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanName, maxNameLength } from '../../shared/session/text.ts';

const corpus = join(resolve(import.meta.dirname, '..', 'fixtures'), 'xss-corpus.json');

/** All of them, as somebody would paste them. */
export const hostileTexts: readonly string[] = JSON.parse(readFileSync(corpus, 'utf8'));

/** As a name takes it; the few that are too long for a name get an ordinary one. */
export function hostileName(text: string): string {
  const name = cleanName(text);
  return name === '' || name.length > maxNameLength ? 'Long' : name;
}
