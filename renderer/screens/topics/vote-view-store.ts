/** What the operator does while counting: which topic the next vote is for, and whose votes are counted. */
import { create } from 'zustand';
import type { TopicId } from '../../../shared/session/ids.ts';
import { currentRound } from '../../../shared/session/topic-order.ts';
import type { VoteSide } from '../../../shared/session/topic-schema.ts';
import { candidatesOf } from '../../../shared/session/votes.ts';
import { useSessionStore } from '../../stores/session-store.ts';

interface VoteView {
  readonly chosenId: TopicId | null;
  readonly side: VoteSide;
  /** The digits of a number that is being typed, and when the last one was. */
  readonly typed: string;
  readonly typedAt: number;
}

/** Digits that follow within this time make one number. */
const typingMs = 1_500;

const initial: VoteView = { chosenId: null, side: 'all', typed: '', typedAt: 0 };

export const useVoteView = create<VoteView>(() => initial);

/** Forgets what was chosen; for a panel that opens. */
export function resetVoteView(): void {
  useVoteView.setState(initial);
}

/** Takes a digit of a topic's number; a number that no topic has begins anew with this digit. */
export function typeDigit(digit: string, at: number): void {
  const { typed, typedAt } = useVoteView.getState();
  const session = useSessionStore.getState().session;
  // A key that was chosen in its place types no digit.
  if (!session || !/^\d$/.test(digit)) return;
  const candidates = candidatesOf(session, currentRound(session));
  const withNumber = (text: string) => candidates.find(({ number }) => number === Number(text));
  const longer = at - typedAt < typingMs ? `${typed}${digit}` : digit;
  const found = withNumber(longer) ? longer : digit;
  useVoteView.setState({
    typed: found,
    typedAt: at,
    chosenId: withNumber(found)?.topic.id ?? null,
  });
}

/** Ends a number; the topic stays chosen for further votes. */
export function endNumber(): void {
  useVoteView.setState({ typed: '', typedAt: 0 });
}

/** Makes a topic the one that votes are for. */
export function chooseTopic(chosenId: TopicId): void {
  useVoteView.setState({ chosenId, typed: '', typedAt: 0 });
}

/** Says whose votes are counted from now on. */
export function countSide(side: VoteSide): void {
  useVoteView.setState({ side });
}
