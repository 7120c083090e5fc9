import { type Suggestion, suggestedObservations } from '../../../shared/session/suggested-observations.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { CharacterMark } from '../../components/character-mark.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { StepPage } from '../../components/step-page.tsx';
import { Tag } from '../../components/tag.tsx';
import { KeyButton } from '../../parts/key-button.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useSession } from '../../stores/session-store.ts';
import { select, useSelectedId } from './goal-selection.ts';
import { ListRow } from './list-row.tsx';
import styles from './rows.module.css';
import { suggestionActions, takeAlong } from './suggestion-actions.ts';

/** What the reasons of last week suggest for the next SquadMAP; one key makes a card of each. */
export function SuggestionsPanel() {
  const suggested = suggestedObservations(useSession());
  useActions(suggestionActions);
  const selected = useSelectedId(suggested.map(({ observation }) => observation.id));
  const taken = suggested.filter(({ isTaken }) => isTaken).length;
  return (
    <StepPage
      title="For the SquadMAP"
      told={suggested.length > 0 && `${taken} of ${suggested.length} taken along`}
    >
      {suggested.length === 0 ? (
        <EmptyState title="No suggestions">
          A reason given with last week’s goals comes here as a card for the next SquadMAP. Anything else can
          be typed below.
        </EmptyState>
      ) : (
        <PlainList aria-label="Suggestions" className={styles.rows}>
          {suggested.map((suggestion) => (
            <Row
              key={suggestion.observation.id}
              suggestion={suggestion}
              isSelected={suggestion.observation.id === selected}
            />
          ))}
        </PlainList>
      )}
    </StepPage>
  );
}

function Row({ suggestion, isSelected }: { suggestion: Suggestion; isSelected: boolean }) {
  const { id, text, dimension, character } = suggestion.observation;
  return (
    <ListRow label={displayText(text)} isSelected={isSelected} onSelect={() => select(id)}>
      <div className={styles.line}>
        <p className={styles.text} dir="auto">
          {displayText(text)}
        </p>
        {suggestion.isTaken ? (
          <Tag tone="success">Taken along</Tag>
        ) : (
          <KeyButton action="suggestions.take" size="small" onClick={() => takeAlong(suggestion)}>
            Take along
          </KeyButton>
        )}
      </div>
      <div data-colour={dimension} className={styles.line}>
        <Tag tone="dimension">
          <DimensionShape dimension={dimension} />
          {columnNames[dimension]}
        </Tag>
        <CharacterMark character={character} />
      </div>
    </ListRow>
  );
}
