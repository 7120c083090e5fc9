import { Pencil, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { AppShell } from '../../../renderer/components/app-shell.tsx';
import { Button } from '../../../renderer/components/button.tsx';
import { CharacterMark } from '../../../renderer/components/character-mark.tsx';
import { Checkbox } from '../../../renderer/components/checkbox.tsx';
import { CountBadge } from '../../../renderer/components/count-badge.tsx';
import { DateInput } from '../../../renderer/components/date-input.tsx';
import { DimensionShape } from '../../../renderer/components/dimension-shape.tsx';
import { EmptyState } from '../../../renderer/components/empty-state.tsx';
import { Field } from '../../../renderer/components/field.tsx';
import { IconButton } from '../../../renderer/components/icon-button.tsx';
import { KeyHint } from '../../../renderer/components/key-hint.tsx';
import { NavItem } from '../../../renderer/components/nav-item.tsx';
import { Notice } from '../../../renderer/components/notice.tsx';
import { Progress } from '../../../renderer/components/progress.tsx';
import { RadioCards } from '../../../renderer/components/radio-cards.tsx';
import { RoleBadge } from '../../../renderer/components/role-badge.tsx';
import { SaveState } from '../../../renderer/components/save-state.tsx';
import { SegmentedControl } from '../../../renderer/components/segmented-control.tsx';
import { Select } from '../../../renderer/components/select.tsx';
import { Spinner } from '../../../renderer/components/spinner.tsx';
import { StartCard } from '../../../renderer/components/start-card.tsx';
import { SuggestInput } from '../../../renderer/components/suggest-input.tsx';
import { Switch } from '../../../renderer/components/switch.tsx';
import { Tag } from '../../../renderer/components/tag.tsx';
import { TextArea } from '../../../renderer/components/text-area.tsx';
import { TextInput } from '../../../renderer/components/text-input.tsx';
import { ToastRegion } from '../../../renderer/components/toast-region.tsx';
import { characters } from '../../../shared/session/characters.ts';
import { columns } from '../../../shared/session/dimensions.ts';
import { roles } from '../../../shared/session/roles.ts';
import styles from './component-sheet.module.css';

const kinds = [
  { value: 'squadmap', label: 'SquadMAP', description: 'Mastery, Autonomy and Purpose in one hour' },
  { value: 'tribemap', label: 'TribeMAP', description: 'What the squads of a tribe sent up' },
  { value: 'monday', label: 'Monday meeting', description: 'Later', isDisabled: true },
] as const;

const toasts = [
  { id: 'deleted', text: 'Deleted.', action: { label: 'Undo', onAct: () => undefined }, durationMs: null },
  { id: 'refused', text: 'A card needs at least one word.', tone: 'danger', durationMs: null },
] as const;

function Marks() {
  return (
    <>
      <div className={styles.row}>
        {columns.map((column) => (
          <h2 key={column} className={styles.column} data-colour={column}>
            <DimensionShape dimension={column} /> {column} <CountBadge count={4} of="cards" />
            <Tag tone="dimension">Group of 3</Tag>
          </h2>
        ))}
      </div>
      <div className={styles.row}>
        {characters.map((character) => (
          <CharacterMark key={character} character={character} />
        ))}
        {roles.map((role) => (
          <RoleBadge key={role} of={role} />
        ))}
        <RoleBadge of="maker" person="Mira" />
        <RoleBadge of="chapter-lead" count={5} />
        <Tag>Sample</Tag>
        <Tag tone="danger">Damaged</Tag>
        <Tag tone="warning">Newer</Tag>
        <Tag tone="success">Done</Tag>
        <KeyHint keys="M" label="Mastery" />
        <KeyHint keys="Mod+Z" label="undo" />
        <Spinner label="Opening…" />
      </div>
    </>
  );
}

function Fields() {
  const [kind, setKind] = useState<'squadmap' | 'tribemap' | 'monday'>('squadmap');
  const [squad, setSquad] = useState('');
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <RadioCards legend="Kind" options={kinds} value={kind} onChange={setKind} />
        <Field label="Squad" hint="As its people call it">
          <SuggestInput value={squad} onValueChange={setSquad} suggestions={['Falcon', 'Heron']} />
        </Field>
        <Field label="Mission" error="Say it in one line.">
          <TextInput defaultValue="Payments people trust" />
        </Field>
      </div>
      <div className={styles.stack}>
        <Field label="Date">
          <DateInput defaultValue="2026-11-19" />
        </Field>
        <Field label="Flavour">
          <Select defaultValue="github">
            <option value="github">GitHub</option>
            <option value="plain">Plain text</option>
          </Select>
        </Field>
        <Field label="Note">
          <TextArea defaultValue="We wait for the Identity tribe on every release" />
        </Field>
        <Checkbox label="Show who said it" hint="Names leave this computer only if ticked" defaultChecked />
        <Switch label="Single-key shortcuts" hint="M, A, P and U file a card" defaultChecked />
        <Switch label="Sounds" />
        <Progress label="Saving minutes" value={0.4} trailing="12 of 40" />
      </div>
    </div>
  );
}

/** Every component that shows without being asked, in one page. */
export function ComponentSheet() {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  return (
    <>
      <AppShell
        nav={
          <>
            <NavItem isCurrent>Today</NavItem>
            <NavItem count={7}>Actions</NavItem>
          </>
        }
        navFooter={<NavItem>Settings</NavItem>}
      >
        <div className={styles.stack}>
          <h1>Good morning. Falcon meets at 10:00.</h1>
          <div className={styles.columns}>
            <StartCard isFirst title="Continue Falcon’s SquadMAP" description="Prepared · 4 notes" />
            <StartCard title="New session" description="SquadMAP, TribeMAP or Monday meeting" />
          </div>
          <div className={styles.row}>
            <Button variant="primary">Present</Button>
            <Button>Join</Button>
            <Button variant="quiet" icon={<Pencil aria-hidden="true" />}>
              Rename
            </Button>
            <Button variant="danger">Delete</Button>
            <Button variant="primary" disabled>
              Start
            </Button>
            <Button size="small">Small</Button>
            <Button size="small" aria-pressed="true">
              Pressed
            </Button>
            <IconButton label="Undo" keys="Mod+Z" icon={<Undo2 aria-hidden="true" />} />
            <IconButton label="Redo" icon={<Redo2 aria-hidden="true" />} disabled />
            <IconButton label="Delete" variant="secondary" icon={<Trash2 aria-hidden="true" />} />
            <SaveState state="saved" />
            <SaveState state="saving" />
          </div>
          <Marks />
          <TextInput
            aria-label="What did you observe?"
            size="large"
            icon="+"
            placeholder="What did you observe?"
          />
          <Fields />
          <SaveState
            state="failed"
            reason="The disk is full"
            advice="Free some space; it is saved again by itself"
          />
          <SegmentedControl
            label="Theme"
            value={theme}
            onChange={setTheme}
            options={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
          />
          <EmptyState
            title="Nothing here yet"
            icon={<DimensionShape dimension="mastery" />}
            actions={<Button>Add</Button>}
          >
            Cards come here from To sort.
          </EmptyState>
          <Notice title="Here since Monday">Two notes wait.</Notice>
          <Notice tone="success" title="Restored">
            Nothing was lost.
          </Notice>
          <Notice tone="warning" title="Read-only" actions={<Button size="small">Open a copy</Button>}>
            It was made by a newer version.
          </Notice>
          <Notice tone="error" title="Not opened" onDismiss={() => undefined}>
            The file is damaged. It was left as it is.
          </Notice>
        </div>
      </AppShell>
      <ToastRegion toasts={toasts} onDismiss={() => undefined} />
    </>
  );
}
