import { type ReactNode, useId } from 'react';
import styles from './radio-cards.module.css';

export interface RadioCard<Value extends string> {
  value: Value;
  label: string;
  description?: string | undefined;
  icon?: ReactNode;
  isDisabled?: boolean | undefined;
}

export interface RadioCardsProps<Value extends string> {
  /** The group's name: "Kind". */
  legend: string;
  options: readonly RadioCard<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string | undefined;
}

/** A choice out of a few, each with room for a sentence. */
export function RadioCards<Value extends string>({
  legend,
  options,
  value,
  onChange,
  className,
}: RadioCardsProps<Value>) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${id}-legend`} className={className}>
      <div id={`${id}-legend`} className={styles.legend}>
        {legend}
      </div>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.isDisabled}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={option.description ? `${id}-${option.value}-text` : undefined}
              onChange={() => onChange(option.value)}
              className={styles.radio}
            />
            {option.icon}
            <span>
              <span id={`${id}-${option.value}`} className={styles.label}>
                {option.label}
              </span>
              {option.description && (
                <span id={`${id}-${option.value}-text`} className={styles.description}>
                  {option.description}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
