import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { defaultPreferences } from '../../../shared/api/preferences.ts';
import { Button } from '../../components/button.tsx';
import { setPreferences, useVocabulary } from '../../stores/preferences-store.ts';
import styles from './settings-screen.module.css';
import { SettingsSection } from './settings-section.tsx';
import { wordKeys, wordOf } from './with-word.ts';
import { WordField } from './word-field.tsx';

/** The words this company has for teams and meetings. */
export function VocabularySettings() {
  const vocabulary = useVocabulary();
  const [resets, setResets] = useState(0);
  const isChanged = wordKeys.some(
    (key) => wordOf(vocabulary, key) !== wordOf(defaultPreferences.vocabulary, key),
  );
  return (
    <SettingsSection
      title="Words"
      action={
        <Button
          size="small"
          icon={<RotateCcw aria-hidden="true" />}
          disabled={!isChanged}
          onClick={() => {
            setPreferences({ vocabulary: defaultPreferences.vocabulary });
            setResets(resets + 1);
          }}
        >
          Reset
        </Button>
      }
    >
      <p className={styles.hint}>
        What you call things here – team, area, POCLAC – on the screen and in the minutes. Your sessions stay
        as they are.
      </p>
      <div className={styles.words}>
        {wordKeys.map((key) => (
          <WordField key={`${key} ${resets}`} wordKey={key} />
        ))}
      </div>
    </SettingsSection>
  );
}
