import { useState } from 'react';
import type { Dimension } from '../../../shared/session/dimensions.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { askStatements } from './ask-statements.ts';
import { DimensionField } from './asked-statement.tsx';
import styles from './statements-dialog.module.css';

/** A statement in the squad's own words. */
export function OwnStatement() {
  const [text, setText] = useState('');
  const [dimension, setDimension] = useState<Dimension>('mastery');
  function ask() {
    if (askStatements([{ line: null, dimension, text, before: null }])) setText('');
  }
  return (
    <section aria-labelledby="own-statement" className={styles.own}>
      <h3 id="own-statement">In your own words</h3>
      <div className={styles.edited}>
        <Field label="Your statement" hint="Something people can see for themselves, said as “we”.">
          <TextInput
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) ask();
            }}
          />
        </Field>
        <DimensionField value={dimension} onChange={setDimension} />
        <Button onClick={ask}>Ask this too</Button>
      </div>
    </section>
  );
}
