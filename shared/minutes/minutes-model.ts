/** The minutes of a session as a document, before any flavour. A pure function: same session, same minutes. */
import { teamWord, type Vocabulary } from '../api/preferences.ts';
import { isOnBoard } from '../session/board-items.ts';
import type { Session } from '../session/schema.ts';
import { rowsOf } from '../session/tables.ts';
import { displayText } from '../session/text.ts';
import { wordInSentence } from '../templates/word-in-sentence.ts';
import type { MinutesAudience } from './choices.ts';
import { factsSection } from './facts-section.ts';
import { healthSection } from './health-section.ts';
import type { MinutesDocument, Section } from './minutes-document.ts';
import { observationsSection } from './observations-section.ts';
import { oneThingSection } from './one-thing-section.ts';
import { peopleSection } from './people-section.ts';
import { plainLine } from './text-lines.ts';
import { weekSections } from './week-sections.ts';

export interface MinutesOptions {
  readonly vocabulary: Vocabulary;
  readonly audience: MinutesAudience;
}

/** What the audience may read of a session, in the order in which readers want it, and what it may not. */
export function minutesOf(session: Session, { vocabulary, audience }: MinutesOptions): MinutesDocument {
  const observations = observationsSection(session, audience);
  const sections = [
    factsSection(session, audience),
    oneThingSection(session, wordInSentence(teamWord(vocabulary, session.kind))),
    nothingYetSection(session, audience),
    ...weekSections(session, audience),
    healthSection(session, audience),
    observations,
    peopleSection(session, audience),
  ];
  return {
    title: displayText(`${vocabulary.kinds[session.kind]} – ${session.squad} – ${session.date}`),
    blocks: sections.flatMap((section) => section.blocks),
    leftOut: sections.flatMap((section) => section.leftOut),
  };
}

function nothingYetSection(session: Session, audience: MinutesAudience): Section {
  const sentence =
    audience === 'public'
      ? 'No actions or decisions yet.'
      : countOnBoard(session) === 0 && rowsOf(session.goals).length === 0
        ? 'No observations yet.'
        : null;
  return { blocks: sentence ? [{ kind: 'paragraph', lines: [plainLine(sentence)] }] : [], leftOut: [] };
}

function countOnBoard(session: Session): number {
  return Object.values(session.observations).filter(isOnBoard).length;
}
