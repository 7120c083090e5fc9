import { suggestedBudget } from '../../../shared/session/votes.ts';
import { KeyOf } from '../../parts/key-of.tsx';
import styles from './topic-panel.module.css';

export interface HowToVoteProps {
  /** How many topics there are to vote on; at least one. */
  topics: number;
}

/** How many votes each person gets, and the keys that count them. */
export function HowToVote({ topics }: HowToVoteProps) {
  const suggested = suggestedBudget(topics);
  return (
    <p className={styles.told}>
      {topics} {topics === 1 ? 'topic' : 'topics'}: {suggested} {suggested === 1 ? 'vote' : 'votes'} each is
      suggested – a third of the topics, at most five. Type a number, then{' '}
      <KeyOf action="vote.add">“One vote more”</KeyOf> or <KeyOf action="vote.take">“One vote less”</KeyOf>,
      or <KeyOf action="vote.count">go to its field</KeyOf>, the count and Enter.
    </p>
  );
}
