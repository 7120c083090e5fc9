import { CloudRain, CloudSun, Sun } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { HealthState } from '../../shared/health/statement-health.ts';
import { healthStateNames } from '../../shared/templates/health-words.ts';
import { classNames } from './class-names.ts';
import styles from './health-mark.module.css';

const shapes = { good: Sun, mixed: CloudSun, troubled: CloudRain } as const;

export interface HealthMarkProps extends Omit<ComponentProps<'span'>, 'children'> {
  state: HealthState;
}

/** How a statement stands: a sign, its word and its colour, as tall as the text beside it. */
export function HealthMark({ state, className, ...rest }: HealthMarkProps) {
  const Shape = shapes[state];
  return (
    <span {...rest} data-health={state} className={classNames(styles.mark, className)}>
      <Shape aria-hidden="true" />
      {healthStateNames[state]}
    </span>
  );
}
