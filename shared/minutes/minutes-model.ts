/** The minutes of a session as a document, before any flavour. A pure function: same session, same minutes. */
import type { Vocabulary } from '../api/preferences.ts';
import { isOnBoard } from '../session/board-items.ts';
import type { Session } from '../session/schema.ts';
import { displayText } from '../session/text.ts';
import type { MinutesAudience } from './choices.ts';
import { counted } from './counted.ts';
import { healthSection } from './health-section.ts';
import type { MinutesDocument, Section } from './minutes-document.ts';
import { observationsSection } from './observations-section.ts';
import { peopleSection } from './people-section.ts';
import { plainLine } from './text-lines.ts';

export interface MinutesOptions {
  readonly vocabulary: Vocabulary;
  readonly audience: MinutesAudience;
}

/** What the audience may read of a session, in the order in which readers want it, and what it may not. */
export function minutesOf(session: Session, { vocabulary, audience }: MinutesOptions): MinutesDocument {
  const observations = observationsSection(session, audience);
  const sections = [
    factsSection(session, audience),
    nothingYetSection(session, audience),
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

/** The line of facts below the title. That a meeting is only a sample is said to everybody. */
function factsSection(session: Session, audience: MinutesAudience): Section {
  const people = Object.values(session.people);
  const present = people.filter((person) => person.isPresent).length;
  const observations = countOnBoard(session);
  const facts = [
    ...(people.length > 0 ? [`${present} of ${counted(people.length, 'person', 'people')} in the room`] : []),
    ...(observations > 0 ? [counted(observations, 'observation', 'observations')] : []),
  ];
  const isForAll = audience !== 'public';
  const said = [...(session.isSample ? ['Sample meeting'] : []), ...(isForAll ? facts : [])];
  return {
    blocks: said.length > 0 ? [{ kind: 'paragraph', lines: [plainLine(said.join(' · '))] }] : [],
    leftOut:
      isForAll || facts.length === 0
        ? []
        : [{ title: 'Facts', bullets: [{ lines: [plainLine(facts.join(' · '))], children: [] }] }],
  };
}

function nothingYetSection(session: Session, audience: MinutesAudience): Section {
  const sentence =
    audience === 'public'
      ? 'No actions or decisions yet.'
      : countOnBoard(session) === 0
        ? 'No observations yet.'
        : null;
  return { blocks: sentence ? [{ kind: 'paragraph', lines: [plainLine(sentence)] }] : [], leftOut: [] };
}

function countOnBoard(session: Session): number {
  return Object.values(session.observations).filter(isOnBoard).length;
}
