import { type StepTime, timeOf, withEarlierTimes } from '../../../shared/library/flight-record.ts';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { type CeremonyTemplate, plannedLengthMs } from '../../../shared/templates/ceremony-template.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Field } from '../../components/field.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { Select } from '../../components/select.tsx';
import styles from './ceremony-choice.module.css';

export interface CeremonyChoiceProps {
  ceremonies: readonly CeremonyTemplate[];
  chosen: CeremonyTemplate;
  onChoose: (templateId: string) => void;
  /** How long steps took in the squad's last meetings. */
  times: readonly StepTime[];
  usesTimes: boolean;
  onUseTimes: (usesTimes: boolean) => void;
}

/** Which steps the meeting gets, and whether they are planned as long as they took before. */
export function CeremonyChoice(props: CeremonyChoiceProps) {
  const { ceremonies, chosen, onChoose, times, usesTimes, onUseTimes } = props;
  const known = chosen.steps.flatMap((step) => {
    const time = timeOf(step, times);
    return time && time.tookMs !== step.plannedMs ? [{ ...step, ...time }] : [];
  });
  const steps = usesTimes ? withEarlierTimes(chosen.steps, times) : chosen.steps;
  return (
    <div className={styles.choice}>
      <Field label="Ceremony" hint={planOf(steps)}>
        <Select value={chosen.id} onChange={(event) => onChoose(event.target.value)}>
          {ceremonies.map(({ id, name }) => (
            <option key={id} value={id}>
              {displayText(name)}
            </option>
          ))}
        </Select>
      </Field>
      {known.length > 0 && (
        <div className={styles.times}>
          <Checkbox
            label="Use the times of the last meetings"
            checked={usesTimes}
            onChange={(event) => onUseTimes(event.target.checked)}
          />
          <PlainList className={styles.steps}>
            {known.map(({ kind, name, tookMs, meetings, plannedMs }) => (
              <li key={`${kind} ${name}`}>
                <span className={styles.name}>{displayText(name)}</span>
                {`${lastWords[meetings] ?? 'Last five'} took ${minutes(tookMs)} min; planned ${minutes(plannedMs)}`}
              </li>
            ))}
          </PlainList>
        </div>
      )}
    </div>
  );
}

const lastWords: Readonly<Record<number, string>> = {
  1: 'Last one',
  2: 'Last two',
  3: 'Last three',
  4: 'Last four',
};

function planOf(steps: CeremonyTemplate['steps']): string {
  const words = steps.length === 1 ? '1 step' : `${steps.length} steps`;
  return `${words}, ${minutes(plannedLengthMs(steps))} minutes: ${steps.map(({ name }) => displayText(name)).join(' · ')}`;
}

function minutes(ms: number): number {
  return Math.round(ms / minuteMs);
}
