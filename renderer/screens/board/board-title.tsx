import { teamWord } from '../../../shared/api/preferences.ts';
import { squadTitle } from '../../components/squad-title.ts';
import { Tag } from '../../components/tag.tsx';
import { useLaterSessionStore } from '../../stores/later-session-store.ts';
import { useVocabulary } from '../../stores/preferences-store.ts';
import styles from './board-title.module.css';

/** Whose meeting this is and of which kind; a sample meeting is marked as one. */
export function BoardTitle() {
  const squad = useLaterSessionStore((state) => state.session?.squad ?? '');
  const kind = useLaterSessionStore((state) => state.session?.kind ?? 'squadmap');
  const isSample = useLaterSessionStore((state) => state.session?.isSample ?? false);
  const vocabulary = useVocabulary();
  return (
    <div className={styles.title}>
      <h1 className={styles.name}>
        {squadTitle(teamWord(vocabulary, kind), squad)} · {vocabulary.kinds[kind]}
      </h1>
      {isSample && <Tag tone="warning">Sample</Tag>}
    </div>
  );
}
