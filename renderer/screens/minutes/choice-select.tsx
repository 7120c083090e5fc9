import { useId } from 'react';
import { Select } from '../../components/select.tsx';
import styles from './choice-select.module.css';

export interface ChoiceSelectProps<Value extends string> {
  label: string;
  values: readonly Value[];
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

/** A short list with its name beside it. */
export function ChoiceSelect<Value extends string>({
  label,
  values,
  names,
  value,
  onChange,
}: ChoiceSelectProps<Value>) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = values.find((known) => known === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {names[known]}
          </option>
        ))}
      </Select>
    </div>
  );
}
