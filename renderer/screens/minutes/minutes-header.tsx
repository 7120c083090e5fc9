import { ArrowLeft, Copy, Download, Printer } from 'lucide-react';
import {
  type MinutesAudience,
  type MinutesFlavour,
  minutesAudiences,
  minutesFlavours,
} from '../../../shared/minutes/choices.ts';
import type { Session } from '../../../shared/session/schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { readableDate } from '../../components/readable-date.ts';
import { SegmentedControl } from '../../components/segmented-control.tsx';
import { useKeysOf } from '../../stores/action-registry.ts';
import { audienceNames, flavourNames } from './choice-names.ts';
import { ChoiceSelect } from './choice-select.tsx';
import type { MinutesActions } from './minutes-actions.ts';
import styles from './minutes-header.module.css';
import type { MinutesView } from './minutes-view.ts';

export interface MinutesHeaderProps {
  session: Session;
  choices: { flavour: MinutesFlavour; audience: MinutesAudience; view: MinutesView };
  onFlavour: (flavour: MinutesFlavour) => void;
  onAudience: (audience: MinutesAudience) => void;
  onView: (view: MinutesView) => void;
  actions: MinutesActions;
}

const views = [
  { value: 'page', label: 'Page' },
  { value: 'text', label: 'Text' },
] as const;

/** Whose minutes these are, the choices about them, and the ways out. */
export function MinutesHeader({
  session,
  choices,
  onFlavour,
  onAudience,
  onView,
  actions,
}: MinutesHeaderProps) {
  const [backKey] = useKeysOf('minutes.close');
  return (
    <header className={styles.header} data-no-print="">
      <IconButton
        label="Back to the board"
        keys={backKey}
        icon={<ArrowLeft aria-hidden="true" />}
        onClick={actions.back.run}
      />
      <div className={styles.title}>
        <h1>Minutes</h1>
        <p className="digits">
          <bdi>{displayText(session.squad)}</bdi> · {readableDate(session.date)}
        </p>
      </div>
      <div className={styles.choices}>
        <ChoiceSelect
          label="Flavour"
          values={minutesFlavours}
          names={flavourNames}
          value={choices.flavour}
          onChange={onFlavour}
        />
        <ChoiceSelect
          label="Audience"
          values={minutesAudiences}
          names={audienceNames}
          value={choices.audience}
          onChange={onAudience}
        />
        <SegmentedControl label="Show as" options={views} value={choices.view} onChange={onView} />
      </div>
      <div className={styles.ways}>
        <Button icon={<Printer aria-hidden="true" />} onClick={actions.print.run}>
          Print
        </Button>
        <Button icon={<Download aria-hidden="true" />} onClick={actions.save.run}>
          Save as…
        </Button>
        <Button variant="primary" icon={<Copy aria-hidden="true" />} onClick={actions.copy.run}>
          Copy
        </Button>
      </div>
    </header>
  );
}
