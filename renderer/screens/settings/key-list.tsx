import { RotateCcw, Search } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { setPreferences, usePreferences } from '../../stores/preferences-store.ts';
import { groupsWith } from './key-choices.ts';
import { KeyRow } from './key-row.tsx';
import styles from './keys-settings.module.css';

/** All actions with their keys, found by what they do. */
export function KeyList() {
  const id = useId();
  const { keys } = usePreferences();
  const [query, setQuery] = useState('');
  const groups = groupsWith(query);
  return (
    <div className={styles.groups}>
      <p className={styles.hint}>
        Choose “Change” and press the new keys; Escape keeps the old ones. Keys without Ctrl or Cmd work
        outside text fields only.
      </p>
      <div className={styles.tools}>
        <TextInput
          className={styles.find}
          aria-label="Find a key"
          placeholder="Find by what it does"
          icon={<Search aria-hidden="true" />}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button
          icon={<RotateCcw aria-hidden="true" />}
          disabled={Object.keys(keys).length === 0}
          onClick={() => setPreferences({ keys: {} })}
        >
          Reset all keys
        </Button>
      </div>
      {groups.map((group, index) => (
        <section key={group.name} aria-labelledby={`${id}-${index}`}>
          <h3 id={`${id}-${index}`}>{group.name}</h3>
          <PlainList className={styles.rows}>
            {group.actions.map((action) => (
              <KeyRow key={action.id} action={action} />
            ))}
          </PlainList>
        </section>
      ))}
      {groups.length === 0 && <p className={styles.hint}>Nothing has these words.</p>}
    </div>
  );
}
