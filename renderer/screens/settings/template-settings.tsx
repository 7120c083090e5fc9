import { useEffect, useRef, useState } from 'react';
import { minuteMs } from '../../../shared/session/run-schema.ts';
import { displayText } from '../../../shared/session/text.ts';
import { type CeremonyTemplate, plannedLengthMs } from '../../../shared/templates/ceremony-template.ts';
import { client } from '../../api/client.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PlainList } from '../../components/plain-list.tsx';
import { tellFailure } from '../../stores/failure-toast.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { showToast } from '../../stores/toast-store.ts';
import { SettingsSection } from './settings-section.tsx';
import styles from './template-settings.module.css';

interface Listed {
  readonly templates: readonly CeremonyTemplate[];
  readonly unreadable: readonly string[];
}

/** The user's own ceremonies; those that come with the app stay as they are. */
export function TemplateSettings() {
  const { kinds } = useVocabulary();
  const [listed, setListed] = useState<Listed | null>(null);
  const list = useRef<HTMLDivElement>(null);

  async function read() {
    setListed(await client.call('templates.list', {}));
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the screen is shown.
  useEffect(() => void read().catch(tellFailure), []);

  async function putBack({ id: _id, ...template }: CeremonyTemplate) {
    await client.call('templates.save', template);
    await read();
  }

  async function remove(template: CeremonyTemplate) {
    await client.call('templates.remove', { templateId: template.id });
    // Its button goes away; the keyboard stays at the list.
    list.current?.focus();
    await read();
    showToast({
      text: `“${displayText(template.name)}” removed.`,
      action: { label: 'Undo', run: () => void putBack(template).catch(tellFailure) },
    });
  }

  if (!listed) return null;
  const { templates, unreadable } = listed;
  return (
    <SettingsSection title="Your ceremonies">
      <div ref={list} tabIndex={-1} className={styles.list}>
        <p>
          {templates.length === 0
            ? 'None yet. “Save as template…” in a meeting keeps its steps for the next ones.'
            : 'They can be chosen in New session, beside those that come with SquadMAP.'}
        </p>
        {templates.length > 0 && (
          <PlainList aria-label="Your ceremonies" className={styles.templates}>
            {templates.map((template) => (
              <li key={template.id} className={styles.template}>
                <span className={styles.name}>{displayText(template.name)}</span>
                <span className={styles.plan}>
                  {kinds[template.kind]} · {planOf(template)}
                </span>
                <Button size="small" onClick={() => remove(template).catch(tellFailure)}>
                  Remove<span className="visually-hidden"> {displayText(template.name)}</span>
                </Button>
              </li>
            ))}
          </PlainList>
        )}
      </div>
      {unreadable.length > 0 && (
        <Notice tone="warning" title="Not every template could be read">
          {unreadable.map(displayText).join(', ')} in the folder “templates” of your data was left as it is.
        </Notice>
      )}
    </SettingsSection>
  );
}

function planOf({ steps }: CeremonyTemplate): string {
  const minutes = Math.round(plannedLengthMs(steps) / minuteMs);
  return `${steps.length === 1 ? '1 step' : `${steps.length} steps`}, ${minutes} minutes`;
}
