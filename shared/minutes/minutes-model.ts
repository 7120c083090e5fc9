/** The minutes of a session as a document, before any flavour. A pure function: same session, same minutes. */
import { teamWord, type Vocabulary } from '../api/preferences.ts';
import { isOnBoard } from '../session/board-items.ts';
import { actionsOf, decisionsOf } from '../session/outcome-views.ts';
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
import { actionsSection, decisionsSection, raisedSection } from './outcome-sections.ts';
import { peopleSection } from './people-section.ts';
import { plainLine } from './text-lines.ts';
import { notDiscussedSection, parkedSection, topicsSection } from './topics-section.ts';
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
    actionsSection(session, audience),
    decisionsSection(session),
    raisedSection(session, audience),
    nothingYetSection(session, audience),
    ...weekSections(session, audience),
    healthSection(session, audience),
    topicsSection(session, audience),
    observations,
    parkedSection(session, audience),
    notDiscussedSection(session, audience),
    peopleSection(session, audience),
  ];
  return {
    title: displayText(`${vocabulary.kinds[session.kind]} – ${session.squad} – ${session.date}`),
    blocks: sections.flatMap((section) => section.blocks),
    leftOut: sections.flatMap((section) => section.leftOut),
  };
}

function nothingYetSection(session: Session, audience: MinutesAudience): Section {
  const hasOutcomes = actionsOf(session).length + decisionsOf(session).length > 0;
  const sentence =
    audience === 'public'
      ? hasOutcomes
        ? null
        : 'No actions or decisions yet.'
      : countOnBoard(session) === 0 && !hasOutcomes && rowsOf(session.goals).length === 0
        ? 'No observations yet.'
        : null;
  return { blocks: sentence ? [{ kind: 'paragraph', lines: [plainLine(sentence)] }] : [], leftOut: [] };
}

function countOnBoard(session: Session): number {
  return Object.values(session.observations).filter(isOnBoard).length;
}
