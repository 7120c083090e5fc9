import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { KeyList } from './key-list.tsx';
import styles from './keys-settings.module.css';
import { SettingsSection } from './settings-section.tsx';

/** Every key of the app: each can be another one, or none. The list is long, so it waits until it is asked for. */
export function KeysSettings() {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <SettingsSection
      title="Keys"
      action={
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide the keys' : 'Change keys…'}
        </Button>
      }
    >
      <p className={styles.hint}>Every key can be another one, or none.</p>
      <div id={id}>{isOpen && <KeyList />}</div>
    </SettingsSection>
  );
}
