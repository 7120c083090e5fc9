import { attributedVoice } from '../../../shared/session/attribution.ts';
import type { Source } from '../../../shared/session/sources.ts';
import { RoleBadge } from '../../components/role-badge.tsx';
import { useSessionStore } from '../../stores/session-store.ts';

export interface CardVoiceProps {
  source: Source;
}

/** Whom a card comes from, as far as the session's attribution lets it be said. */
export function CardVoice({ source }: CardVoiceProps) {
  // As text, so that a card draws anew only when what it shows of the voice changes.
  const said = useSessionStore(({ session }) => {
    const voice = session && attributedVoice(session, source);
    return voice ? JSON.stringify(voice) : null;
  });
  if (said === null) return null;
  const { role, name } = JSON.parse(said) as NonNullable<ReturnType<typeof attributedVoice>>;
  return <RoleBadge of={role} {...(name === null ? {} : { person: name })} />;
}
