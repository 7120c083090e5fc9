import { typeActions } from '../../parts/field-actions.ts';
import { Roster } from '../../parts/roster.tsx';
import { useActions } from '../../stores/action-registry.ts';
import styles from './arrival.module.css';
import { AgreementsField, PurposeField } from './meeting-words.tsx';

/** While the meeting is opened: what it is for, how people want to work together, and who is here. */
export function OpenPanel() {
  useActions(typeActions);
  return (
    <section aria-label="Open" className={styles.panel}>
      <div className={styles.column}>
        <PurposeField />
        <AgreementsField />
      </div>
      <Roster />
    </section>
  );
}
