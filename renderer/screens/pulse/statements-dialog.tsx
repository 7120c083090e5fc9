import { askableStatements } from '../../../shared/health/proposed-statements.ts';
import type { EarlierStatement } from '../../../shared/library/earlier-statements.ts';
import { statementsInOrder } from '../../../shared/session/pulse.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { useSession } from '../../stores/session-store.ts';
import { askStatements } from './ask-statements.ts';
import { AskedStatement } from './asked-statement.tsx';
import { OwnStatement } from './own-statement.tsx';
import { showChoosing, useIsChoosing } from './pulse-view-store.ts';
import styles from './statements-dialog.module.css';

export interface StatementsDialogProps {
  earlier: readonly EarlierStatement[];
}

/** Chooses what is asked: what is asked now, what could be asked, and one's own words. */
export function StatementsDialog({ earlier }: StatementsDialogProps) {
  const close = () => showChoosing(false);
  return (
    <Dialog
      open={useIsChoosing()}
      onClose={close}
      title="Statements"
      size="large"
      footer={<DialogActions confirm={<Button onClick={close}>Done</Button>} />}
    >
      <Statements earlier={earlier} />
    </Dialog>
  );
}

function Statements({ earlier }: StatementsDialogProps) {
  const asked = statementsInOrder(useSession());
  const others = askableStatements(earlier).filter(({ line }) => asked.every((one) => one.line !== line));
  return (
    <div className={styles.parts}>
      <section aria-labelledby="asked-statements">
        <h3 id="asked-statements" tabIndex={-1} data-autofocus="">
          Asked in this meeting
        </h3>
        {asked.length === 0 && <p className={styles.hint}>None yet. Choose some below.</p>}
        <PlainList isOrdered className={styles.list}>
          {asked.map((statement, index) => (
            <AskedStatement key={statement.id} statement={statement} index={index} asked={asked} />
          ))}
        </PlainList>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="other-statements">
          <h3 id="other-statements">Can be asked</h3>
          <PlainList className={styles.list}>
            {others.map((statement) => (
              <li key={statement.line} className={styles.line} data-colour={statement.dimension}>
                <DimensionShape dimension={statement.dimension} />
                <span className="visually-hidden">{columnNames[statement.dimension]}: </span>
                <span className={styles.text}>{displayText(statement.text)}</span>
                <Button
                  size="small"
                  aria-label={`Ask: ${displayText(statement.text)}`}
                  onClick={() => askStatements([statement])}
                >
                  Ask
                </Button>
              </li>
            ))}
          </PlainList>
        </section>
      )}
      <OwnStatement />
    </div>
  );
}
