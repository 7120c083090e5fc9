import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Dimension, dimensions } from '../../../shared/session/dimensions.ts';
import type { Statement } from '../../../shared/session/pulse-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { columnNames } from '../../../shared/templates/words.ts';
import { Button } from '../../components/button.tsx';
import { DimensionShape } from '../../components/dimension-shape.tsx';
import { Field } from '../../components/field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { trySend } from '../../stores/try-send.ts';
import styles from './statements-dialog.module.css';

export interface AskedStatementProps {
  statement: Statement;
  index: number;
  asked: readonly Statement[];
}

/** A statement that is asked: its place, its words, and the way out. */
export function AskedStatement({ statement, index, asked }: AskedStatementProps) {
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing) return <EditedStatement statement={statement} onDone={() => setIsEditing(false)} />;
  const { id, dimension } = statement;
  const text = displayText(statement.text);
  const move = (beforeId: Statement['id'] | null) => trySend({ type: 'statement.move', id, beforeId });
  return (
    <li className={styles.line} data-colour={dimension}>
      <DimensionShape dimension={dimension} />
      <span className="visually-hidden">{columnNames[dimension]}: </span>
      <span className={styles.text}>{text}</span>
      <IconButton
        label={`Ask earlier: ${text}`}
        icon={<ArrowUp aria-hidden="true" />}
        disabled={index === 0}
        onClick={() => move(asked[index - 1]?.id ?? null)}
      />
      <IconButton
        label={`Ask later: ${text}`}
        icon={<ArrowDown aria-hidden="true" />}
        disabled={index === asked.length - 1}
        onClick={() => move(asked[index + 2]?.id ?? null)}
      />
      <IconButton
        label={`Edit: ${text}`}
        icon={<Pencil aria-hidden="true" />}
        onClick={() => setIsEditing(true)}
      />
      <IconButton
        label={`Do not ask: ${text}`}
        icon={<Trash2 aria-hidden="true" />}
        onClick={() => trySend({ type: 'statement.remove', id })}
      />
    </li>
  );
}

interface EditedStatementProps {
  statement: Statement;
  onDone: () => void;
}

function EditedStatement({ statement, onDone }: EditedStatementProps) {
  const [text, setText] = useState(statement.text);
  const [dimension, setDimension] = useState<Dimension>(statement.dimension);
  const save = () => trySend({ type: 'statement.update', id: statement.id, text, dimension }) && onDone();
  return (
    <li className={styles.edited}>
      <Field
        label="Statement"
        hint="Other words begin a new line: what was answered last time is no longer compared."
      >
        <TextInput
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') save();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onDone();
          }}
        />
      </Field>
      <DimensionField value={dimension} onChange={setDimension} />
      <Button variant="primary" onClick={save}>
        Keep
      </Button>
      <Button onClick={onDone}>Cancel</Button>
    </li>
  );
}

export interface DimensionFieldProps {
  value: Dimension;
  onChange: (dimension: Dimension) => void;
}

/** Which dimension a statement is about. */
export function DimensionField({ value, onChange }: DimensionFieldProps) {
  return (
    <Field label="Dimension">
      <Select value={value} onChange={(event) => onChange(event.target.value as Dimension)}>
        {dimensions.map((dimension) => (
          <option key={dimension} value={dimension}>
            {columnNames[dimension]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
