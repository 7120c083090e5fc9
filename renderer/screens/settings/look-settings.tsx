import type { textSizes, themes } from '../../../shared/api/preferences.ts';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Switch } from '../../components/switch.tsx';
import { setPreferences, usePreferences } from '../../stores/preferences-store.ts';
import { SettingsSection } from './settings-section.tsx';

const themeChoices: readonly { value: (typeof themes)[number]; label: string; description: string }[] = [
  { value: 'system', label: 'System', description: 'Light or dark, as the computer is set' },
  { value: 'light', label: 'Light', description: 'Paper and ink, for bright rooms' },
  { value: 'dark', label: 'Dark', description: 'For dim rooms and evenings' },
  { value: 'high-contrast', label: 'High contrast', description: 'White on black, strong lines' },
];

const sizeChoices: readonly { value: (typeof textSizes)[number]; label: string }[] = [
  { value: 'small', label: 'Small' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
  { value: 'huge', label: 'Huge' },
];

/** How the app looks and which keys it hears. */
export function LookSettings() {
  const { theme, textSize, hasSingleKeys, hasSounds } = usePreferences();
  return (
    <SettingsSection title="Look and keys">
      <RadioCards
        legend="Theme"
        options={themeChoices}
        value={theme}
        onChange={(value) => setPreferences({ theme: value })}
      />
      <RadioCards
        legend="Text size"
        options={sizeChoices}
        value={textSize}
        onChange={(value) => setPreferences({ textSize: value })}
      />
      <Switch
        label="Single-key shortcuts"
        hint="Keys such as M, A and P outside text fields. Keys with Ctrl or Cmd always work."
        checked={hasSingleKeys}
        onChange={(event) => setPreferences({ hasSingleKeys: event.target.checked })}
      />
      <Switch
        label="Sounds of the clock"
        hint="A quiet tone 30 seconds before the end of a step, and another at its end."
        checked={hasSounds}
        onChange={(event) => setPreferences({ hasSounds: event.target.checked })}
      />
    </SettingsSection>
  );
}
