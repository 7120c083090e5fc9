/** Sections that an audience reads whole, or not at all. */
import type { MinutesAudience } from './choices.ts';
import type { Bullet, Section } from './minutes-document.ts';

export const emptySection: Section = { blocks: [], leftOut: [] };

/** A heading with points below it for who may read them; for others, what was left out. Nothing at all without points. */
export function listSection(title: string, bullets: readonly Bullet[], isSaid: boolean): Section {
  if (bullets.length === 0) return emptySection;
  if (!isSaid) return { blocks: [], leftOut: [{ title, bullets }] };
  return {
    blocks: [
      { kind: 'heading', level: 2, text: title },
      { kind: 'bullets', bullets },
    ],
    leftOut: [],
  };
}

/** A point of one line. */
export function lineBullet(text: string): Bullet {
  return { lines: [[{ text }]], children: [] };
}

/** Whether an audience reads more than actions and decisions. */
export function readsMore(audience: MinutesAudience): boolean {
  return audience !== 'public';
}
