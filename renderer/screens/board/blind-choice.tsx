import { Check } from 'lucide-react';
import { type Dimension, dimensions } from '../../../shared/session/dimensions.ts';
import type { Role } from '../../../shared/session/roles.ts';
import { columnNames, roleNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { RoleSelect } from '../../components/role-select.tsx';
import styles from './blind-choice.module.css';

export interface BlindChoiceProps {
  number: number;
  role: Role;
  choice: Dimension | null;
  /** Whether it is said only that a choice was made, not which. */
  isMasked: boolean;
  /** Whether it is this role's turn. */
  isNext: boolean;
  onRole: (role: Role) => void;
  onChoose: (dimension: Dimension | null) => void;
}

/** Where one role thinks a card belongs; nobody sees it until the other role has chosen too. */
export function BlindChoice({ number, role, choice, isMasked, isNext, onRole, onChoose }: BlindChoiceProps) {
  return (
    <fieldset className={styles.choice} data-next={isNext ? '' : undefined}>
      <legend className="visually-hidden">Choice {number}</legend>
      <RoleSelect label={`Role ${number}`} value={role} onChange={onRole} />
      {choice === null ? (
        <div className={styles.options}>
          {dimensions.map((dimension, index) => (
            <Button
              key={dimension}
              data-colour={dimension}
              data-autofocus={isNext && index === 0 ? '' : undefined}
              disabled={!isNext}
              icon={<DimensionShape dimension={dimension} className={styles.shape} />}
              onClick={() => onChoose(dimension)}
            >
              {columnNames[dimension]}
            </Button>
          ))}
        </div>
      ) : (
        <p className={styles.made}>
          {isMasked ? (
            <>
              <Check aria-hidden="true" className={styles.shape} /> Chosen, hidden
            </>
          ) : (
            <span data-colour={choice} className={styles.told}>
              <DimensionShape dimension={choice} className={styles.shape} />
              {columnNames[choice]}
            </span>
          )}
          <Button
            variant="quiet"
            aria-label={`Choose again for ${roleNames[role]}`}
            onClick={() => onChoose(null)}
          >
            Again
          </Button>
        </p>
      )}
    </fieldset>
  );
}
