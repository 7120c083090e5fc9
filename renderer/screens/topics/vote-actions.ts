/** What keys and buttons do while votes are counted. */
import type { RoundId, TopicId } from '../../../shared/session/ids.ts';
import { currentStep, stepBeside } from '../../../shared/session/steps.ts';
import { currentRound } from '../../../shared/session/topic-order.ts';
import type { Round } from '../../../shared/session/topic-schema.ts';
import { plannedRound } from '../../../shared/session/votes.ts';
import { typeActions } from '../../parts/field-actions.ts';
import { keyWordsOf } from '../../parts/key-words.ts';
import type { AppAction } from '../../stores/action-registry.ts';
import { now } from '../../stores/clock.ts';
import { newId } from '../../stores/new-id.ts';
import { useSessionStore } from '../../stores/session-store.ts';
import { showToast } from '../../stores/toast-store.ts';
import { trySend } from '../../stores/try-send.ts';
import { chooseTopic, endNumber, typeDigit, useVoteView } from './vote-view-store.ts';

const openSession = () => useSessionStore.getState().session;

/** The round that is voted in; the first vote or change begins one with what is suggested. */
function roundToVoteIn(): RoundId | null {
  const session = openSession();
  const round = session && currentRound(session);
  return round?.id ?? startRound();
}

/** Begins a round with the suggested number of votes for everybody in the room. */
export function startRound(): RoundId | null {
  const session = openSession();
  if (!session) return null;
  const id = newId<RoundId>();
  return trySend({ type: 'vote.start', id, ...plannedRound(session) }) ? id : null;
}

/** Changes the votes per person or the number of people. */
export function setRound(given: Partial<Pick<Round, 'budget' | 'voters'>>): void {
  const id = roundToVoteIn();
  if (id) trySend({ type: 'vote.update', id, ...given });
}

/** Adds hands or dots to a topic, or takes some back. */
export function cast(topicId: TopicId, by: 1 | -1): void {
  const id = roundToVoteIn();
  chooseTopic(topicId);
  if (id) trySend({ type: 'vote.cast', id, topicId, side: useVoteView.getState().side, by });
}

/** Says how many hands or dots a topic has. */
export function setVotes(topicId: TopicId, votes: number): boolean {
  const id = roundToVoteIn();
  return id !== null && trySend({ type: 'vote.set', id, topicId, side: useVoteView.getState().side, votes });
}

/** Shows the room the totals, or hides them again. */
export function toggleReveal(): void {
  const session = openSession();
  const round = session && currentRound(session);
  if (round) trySend({ type: 'vote.reveal', id: round.id, isRevealed: !round.isRevealed });
}

/** Takes a round away and offers it back. */
export function discardRound(id: RoundId): void {
  trySend({ type: 'vote.discard', id });
}

/** Leaves the voting out; topics are discussed as they stand on the board. */
export function skipVoting(): void {
  const session = openSession();
  const step = session && currentStep(session);
  if (!step) return;
  trySend({ type: 'step.skip', id: step.id, isSkipped: true });
  const next = stepBeside(session, 1);
  if (next) trySend({ type: 'run.goTo', stepId: next.id });
}

function castForChosen(by: 1 | -1): void {
  const { chosenId } = useVoteView.getState();
  if (chosenId) cast(chosenId, by);
  else showToast({ text: 'Type the number of a topic first.' });
  endNumber();
}

/** Chooses a topic by its number, and stands in its row. */
function chooseByDigit(digit: string): void {
  typeDigit(digit, now());
  const { chosenId } = useVoteView.getState();
  if (chosenId) rowOf(chosenId)?.focus();
}

/** From the count of a topic back to its row, where the next digit begins the number of another one. */
export function leaveCount(topicId: TopicId): void {
  chooseTopic(topicId);
  rowOf(topicId)?.focus();
}

/** Goes to the count of the chosen topic; a digit typed there replaces it. */
function typeCount(): void {
  const { chosenId } = useVoteView.getState();
  if (chosenId) rowOf(chosenId)?.querySelector('input')?.focus();
  endNumber();
}

function rowOf(topicId: TopicId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-vote-row="${topicId}"]`);
}

function tellHowToVote(): void {
  const key = keyWordsOf('vote.add') ?? '“One vote more”';
  showToast({ text: `Type the number of a topic, then ${key}.` });
}

const group = 'Vote';

function hasRound(): boolean {
  const session = openSession();
  return session !== null && currentRound(session) !== undefined;
}

const revealAction: AppAction = {
  id: 'vote.reveal',
  label: 'Reveal the votes, or hide them again',
  hint: 'Reveal',
  group,
  keys: ['r'],
  isEnabled: hasRound,
  run: toggleReveal,
};

/** What can be done about votes after the voting. */
export const hiddenVotesActions: readonly AppAction[] = [revealAction];

export const voteActions: readonly AppAction[] = [
  {
    id: 'vote.choose',
    label: 'Choose a topic by its number',
    hint: 'Topic',
    group,
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    run: tellHowToVote,
    onKey: chooseByDigit,
  },
  {
    id: 'vote.count',
    label: 'Type the votes of the chosen topic',
    hint: 'Count',
    group,
    keys: ['Enter'],
    isEnabled: () => useVoteView.getState().chosenId !== null,
    run: typeCount,
  },
  {
    id: 'vote.add',
    label: 'One vote more',
    group,
    hint: 'One vote',
    keys: ['v'],
    run: () => castForChosen(1),
  },
  {
    id: 'vote.take',
    label: 'One vote less',
    group,
    keys: ['shift+v'],
    run: () => castForChosen(-1),
  },
  revealAction,
  ...typeActions,
  { id: 'vote.newRound', label: 'New round', group, isEnabled: hasRound, run: startRound },
  {
    id: 'vote.discardRound',
    label: 'Discard round',
    group,
    isEnabled: hasRound,
    run() {
      const session = openSession();
      const round = session && currentRound(session);
      if (round) discardRound(round.id);
    },
  },
  { id: 'vote.skip', label: 'Skip voting', group, run: skipVoting },
];
