import { typeActions } from '../../parts/field-actions.ts';
import { Roster } from '../../parts/roster.tsx';
import { useActions } from '../../stores/action-registry.ts';
import styles from './arrival.module.css';
import { PurposeField } from './meeting-words.tsx';

/** While people arrive: what the meeting is for, and a tick for everybody who is here. */
export function ArrivePanel() {
  useActions(typeActions);
  return (
    <section aria-label="Arrive" className={styles.panel}>
      <div className={styles.column}>
        <PurposeField />
      </div>
      <Roster />
    </section>
  );
}
