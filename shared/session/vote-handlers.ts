import type { HandlersOf } from './command-handlers.ts';
import type { voteCommandSchemas } from './vote-commands.ts';
import { castVotes, discardRound, revealVotes, setVotes, startRound, updateRound } from './votes.ts';

export const voteHandlers: HandlersOf<typeof voteCommandSchemas> = {
  'vote.start': startRound,
  'vote.update': updateRound,
  'vote.cast': castVotes,
  'vote.set': setVotes,
  'vote.reveal': revealVotes,
  'vote.discard': (session, { id }) => discardRound(session, id),
};
