/** How the time of the discussion is shared among its topics. */
import type { TopicId } from './ids.ts';
import { spentOn, spentOnTopic, topicClockOf } from './run-clock.ts';
import { minuteMs, type Step } from './run-schema.ts';
import type { Session } from './schema.ts';
import { currentStep, stepsInOrder } from './steps.ts';
import { lastRevealedRound, topicsLeft, votesIn } from './topic-order.ts';

/** A topic that is taken up gets at least this much; of the time left for those to come, each gets this much or nothing. */
export const leastShareMs = 4 * minuteMs;

/** "Two more minutes?" */
export const extensionMs = 2 * minuteMs;

/**
 * Shares time by weights, in order: whole milliseconds that add up to `leftMs`. Nobody gets less than `leastMs`; where the
 * time does not reach for all, the last ones get none, and where it reaches for nobody, the first gets all of it.
 */
export function shareTime(leftMs: number, weights: readonly number[], leastMs = leastShareMs): number[] {
  const whole = Math.max(0, Math.floor(leftMs));
  const served = Math.min(weights.length, Math.max(1, Math.floor(whole / leastMs)));
  const given = weights.slice(0, served).map((weight) => Math.max(weight, 0));
  const shares = served === 1 ? [whole] : filled(whole, given, leastMs);
  return weights.map((_, i) => shares[i] ?? 0);
}

/** Proportional, with those who would get too little held at the least while the others share the rest. */
function filled(leftMs: number, weights: readonly number[], leastMs: number): number[] {
  const held = new Set<number>();
  for (;;) {
    const free = weights.map((_, i) => i).filter((i) => !held.has(i));
    const pool = leftMs - held.size * leastMs;
    const sum = free.reduce((total, i) => total + (weights[i] ?? 0), 0);
    const shareOf = (i: number) => (sum > 0 ? (pool * (weights[i] ?? 0)) / sum : pool / free.length);
    const short = free.filter((i) => shareOf(i) < leastMs);
    if (short.length === 0) return wholeShares(weights, (i) => (held.has(i) ? leastMs : shareOf(i)), leftMs);
    for (const i of short) held.add(i);
  }
}

/** Rounded down, and what that leaves goes to the first. */
function wholeShares(weights: readonly number[], shareOf: (i: number) => number, leftMs: number): number[] {
  const shares = weights.map((_, i) => Math.floor(shareOf(i)));
  const rest = leftMs - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, i) => (i === 0 ? share + rest : share));
}

/**
 * What each topic still to come would get at `at`, in the order of the agenda. The topic that is being discussed has its
 * own time first; what it takes beyond that is taken from the others.
 */
export function topicShares(session: Session, at: number): ReadonlyMap<TopicId, number> {
  const left = topicsLeft(session);
  const clock = topicClockOf(session);
  const ownMs = clock ? Math.max(0, (clock.plannedMs ?? 0) - spentOnTopic(session, at)) : 0;
  const shares = shareTime(discussionLeftMs(session, at) - ownMs, weightsOf(session, left));
  return new Map(left.map(({ id }, i) => [id, shares[i] ?? 0]));
}

/**
 * What a topic gets when it is taken up at `at`: its share of the time left, next to those still to come. Where that is too
 * little to talk about anything the discussion lasts longer; a topic that would be over at once helps nobody.
 */
export function shareFor(session: Session, topicId: TopicId, at: number): number {
  const others = topicsLeft(session).filter(({ id }) => id !== topicId);
  const [own = 0] = shareTime(
    discussionLeftMs(session, at),
    weightsOf(session, [{ id: topicId }, ...others]),
  );
  return Math.max(own, leastShareMs);
}

/** Votes weigh; without any, and for what came after the votes, all weigh the same as a single vote. */
function weightsOf(session: Session, topics: readonly { readonly id: TopicId }[]): number[] {
  const round = lastRevealedRound(session);
  return topics.map(({ id }) => (round ? Math.max(1, votesIn(round, id)) : 1));
}

function discussionLeftMs(session: Session, at: number): number {
  const step = discussionStep(session);
  return step ? Math.max(0, step.plannedMs - spentOn(step, session.run, at)) : 0;
}

/** The discussion the meeting is in, or the next one ahead of it. */
function discussionStep(session: Session): Step | undefined {
  const current = currentStep(session);
  if (current?.kind === 'discuss') return current;
  const steps = stepsInOrder(session);
  const here = steps.findIndex((step) => step.id === session.run.stepId);
  return steps.slice(here + 1).find((step) => step.kind === 'discuss' && !step.isSkipped);
}
