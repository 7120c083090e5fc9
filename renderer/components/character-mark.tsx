import type { ComponentProps } from 'react';
import type { Character } from '../../shared/session/characters.ts';
import styles from './character-mark.module.css';
import { classNames } from './class-names.ts';

const signs: Readonly<Record<Character, string>> = {
  observation: '•',
  strength: '↑',
  concern: '↓',
  question: '?',
  'tried-and-learned': '↻',
};

const words: Readonly<Record<Character, string>> = {
  observation: 'observation',
  strength: 'strength',
  concern: 'concern',
  question: 'question',
  'tried-and-learned': 'tried and learned',
};

export interface CharacterMarkProps extends Omit<ComponentProps<'span'>, 'children'> {
  character: Character;
}

/** What an observation is: sign, word and colour together, so that none of them is needed. */
export function CharacterMark({ character, className, ...rest }: CharacterMarkProps) {
  return (
    <span {...rest} className={classNames(styles.mark, styles[character], className)}>
      <span aria-hidden="true" className={styles.sign}>
        {signs[character]}
      </span>
      {words[character]}
    </span>
  );
}
