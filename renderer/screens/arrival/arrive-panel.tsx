import { Roster } from '../../parts/roster.tsx';
import styles from './arrival.module.css';
import { PurposeField } from './meeting-words.tsx';

/** While people arrive: what the meeting is for, and a tick for everybody who is here. */
export function ArrivePanel() {
  return (
    <section aria-label="Arrive" className={styles.panel}>
      <div className={styles.column}>
        <PurposeField />
      </div>
      <Roster />
    </section>
  );
}
