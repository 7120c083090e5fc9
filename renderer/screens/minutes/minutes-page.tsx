import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MinutesAudience, MinutesFlavour } from '../../../shared/minutes/choices.ts';
import { minutesHtml } from '../../../shared/minutes/html.ts';
import { minutesOf } from '../../../shared/minutes/minutes-model.ts';
import { minutesText } from '../../../shared/minutes/minutes-text.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useActions } from '../../stores/action-registry.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import { useSession } from '../../stores/session-store.ts';
import { showToast } from '../../stores/toast-store.ts';
import { audienceNames, flavourNames } from './choice-names.ts';
import { copyTexts } from './copy-texts.ts';
import { LeftOutList } from './left-out-list.tsx';
import { minutesActions } from './minutes-actions.ts';
import { MinutesHeader } from './minutes-header.tsx';
import styles from './minutes-page.module.css';
import { MinutesPaper } from './minutes-paper.tsx';
import { MinutesTextView } from './minutes-text-view.tsx';
import type { MinutesView } from './minutes-view.ts';
import { saveMinutes } from './save-minutes.ts';
import { selectAllIn } from './select-all-in.ts';

/** The open session's minutes as they would leave the room now, and the ways in which they can. */
export function MinutesPage() {
  const session = useSession();
  const vocabulary = useVocabulary();
  const [flavour, setFlavour] = useState<MinutesFlavour>('github');
  const [audience, setAudience] = useState<MinutesAudience>('squad');
  const [view, setView] = useState<MinutesView>('page');
  const textRef = useRef<HTMLPreElement>(null);
  const minutes = useMemo(
    () => minutesOf(session, { vocabulary, audience }),
    [session, vocabulary, audience],
  );
  const text = useMemo(() => minutesText(minutes, flavour), [minutes, flavour]);
  const { id: sessionId } = session;

  const actions = useMemo(
    () =>
      minutesActions({
        sessionId,
        async copy() {
          if (await copyTexts({ html: minutesHtml(minutes), text })) {
            showToast({
              text: `Copied for the ${audienceNames[audience].toLowerCase()}, as ${flavourNames[flavour]}.`,
            });
            return;
          }
          // Only a text that is on the screen can be selected.
          flushSync(() => setView('text'));
          selectAllIn(textRef.current);
          showToast({
            text: 'The clipboard is closed to SquadMAP here. The text is selected: press Ctrl+C or ⌘C.',
          });
        },
        save: () => saveMinutes({ sessionId, flavour, audience }),
        print: () => window.print(),
        toggleView: () => setView((current) => (current === 'page' ? 'text' : 'page')),
      }),
    [sessionId, minutes, text, flavour, audience],
  );
  useActions(actions.all);

  return (
    <main className={styles.page}>
      <MinutesHeader
        session={session}
        choices={{ flavour, audience, view }}
        onFlavour={setFlavour}
        onAudience={setAudience}
        onView={setView}
        actions={actions}
      />
      <ScrollRegion aria-label="Minutes" className={styles.region}>
        <div className={styles.sheets}>
          {view === 'page' ? (
            <MinutesPaper minutes={minutes} />
          ) : (
            <MinutesTextView text={text} ref={textRef} />
          )}
          {minutes.leftOut.length > 0 && <LeftOutList leftOut={minutes.leftOut} audience={audience} />}
        </div>
      </ScrollRegion>
    </main>
  );
}
