import { isOfSeveralSquads } from '../../../shared/session/own-topics.ts';
import { displayText } from '../../../shared/session/text.ts';
import { originWords } from '../../../shared/templates/words.ts';
import { Tag } from '../../components/tag.tsx';
import { useSessionStore } from '../../stores/session-store.ts';

export interface CardSquadProps {
  fromSquad: string | undefined;
}

/** The squad a card was brought from; at a meeting of several, a card without one is a topic of the meeting's own. */
export function CardSquad({ fromSquad }: CardSquadProps) {
  const isOfSeveral = useSessionStore(({ session }) => session !== null && isOfSeveralSquads(session));
  if (!fromSquad && !isOfSeveral) return null;
  return <Tag>{displayText(originWords(fromSquad ?? ''))}</Tag>;
}
