import type { ReactNode } from 'react';
import { KeyButton } from '../../parts/key-button.tsx';
import styles from './rows.module.css';

export interface ChoiceButtonsProps<Choice extends string> {
  /** What is chosen; spoken, and seen if it says so. */
  label: string;
  isLabelSeen?: boolean;
  /** The first part of the actions' ids; the second is the choice. */
  area: string;
  choices: readonly Choice[];
  names: Readonly<Record<Choice, string>>;
  chosen: Choice | null;
  iconOf?: (choice: Choice) => ReactNode;
  onChoose: (choice: Choice) => void;
}

/** One of a few, each with its key. */
export function ChoiceButtons<Choice extends string>(props: ChoiceButtonsProps<Choice>) {
  const { label, isLabelSeen = false, area, choices, names, chosen, iconOf, onChoose } = props;
  return (
    <fieldset aria-label={label} className={styles.choices}>
      {isLabelSeen && (
        <span aria-hidden="true" className={styles.name}>
          {label}
        </span>
      )}
      {choices.map((choice) => (
        <KeyButton
          key={choice}
          size="small"
          action={`${area}.${choice}`}
          icon={iconOf?.(choice)}
          aria-pressed={chosen === choice}
          onClick={() => onChoose(choice)}
        >
          {names[choice]}
        </KeyButton>
      ))}
    </fieldset>
  );
}
