import { useId, useMemo, useState } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { KeyHint } from '../../components/key-hint.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { type AppAction, registeredActions, useActions } from '../../stores/action-registry.ts';
import { keyCaps } from '../../stores/key-caps.ts';
import { isSingleKey } from '../../stores/key-press.ts';
import { usePreferences } from '../../stores/preferences-store.ts';
import { filterActions } from './filter-actions.ts';
import { type FixedKeys, fixedKeys } from './fixed-keys.ts';
import { groupActions } from './group-actions.ts';
import styles from './shortcut-sheet.module.css';

/** The keys that work here. Opens by its own shortcut. */
export function ShortcutSheet() {
  const [isOpen, setIsOpen] = useState(false);
  useActions(
    useMemo(
      () => [
        {
          id: 'app.showKeys',
          label: 'Show the keys that work here',
          group: 'App',
          keys: ['?', 'mod+/'],
          worksInText: true,
          run: () => setIsOpen(true),
        },
      ],
      [],
    ),
  );
  return (
    <Dialog
      open={isOpen}
      onClose={() => setIsOpen(false)}
      title="Keys that work here"
      size="large"
      className={styles.sheet}
    >
      <Keys />
    </Dialog>
  );
}

function Keys() {
  const id = useId();
  const { hasSingleKeys } = usePreferences();
  const [actions] = useState(() => filterActions(registeredActions(), ''));
  const keysOf = (action: AppAction) =>
    (action.keys ?? []).filter((keys) => hasSingleKeys || !isSingleKey(keys));
  const shown = actions.filter((action) => keysOf(action).length > 0);
  const ofActions = groupActions(shown).map(({ name, actions }) => ({
    name,
    lines: actions.map((action) => ({ label: action.label, keys: keysOf(action) })),
  }));
  const isInMeeting = actions.some(({ id }) => id === 'board.capture');
  const groups: readonly FixedKeys[] = isInMeeting ? [...ofActions, ...fixedKeys] : ofActions;
  return (
    <>
      {!hasSingleKeys && (
        <p>Keys without Ctrl or Cmd are switched off in Settings; those of them are left out here.</p>
      )}
      <ScrollRegion aria-label="Keys" data-autofocus="" className={styles.all}>
        <div className={styles.groups}>
          {groups.map((group, index) => (
            <section key={group.name} aria-labelledby={`${id}-${index}`} className={styles.group}>
              <h3 id={`${id}-${index}`}>{group.name}</h3>
              <dl className={styles.keys}>
                {group.lines.map(({ label, keys }) => (
                  <div key={label} className={styles.line}>
                    <dt>{label}</dt>
                    <dd>
                      {keys.map((one) => (
                        <KeyHint key={one} keys={keyCaps(one)} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </ScrollRegion>
    </>
  );
}
