import { Upload } from 'lucide-react';
import { type ChangeEvent, useCallback, useMemo, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useActions } from '../../stores/action-registry.ts';
import styles from './import-dialog.module.css';
import { ImportDialog } from './import-dialog.tsx';
import type { ImportSource } from './import-source.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import { useHandedOverFile } from './use-handed-over-file.ts';

export interface ImportSessionProps {
  /** What is being imported now. */
  source: ImportSource | null;
  onSource: (source: ImportSource | null) => void;
}

/**
 * The button to import a session's file, the window as a place to drop it, what the system hands over, and the dialog that
 * shows what it brings.
 */
export function ImportSession({ source, onSource }: ImportSessionProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = useCallback((file: File) => onSource({ kind: 'file', file }), [onSource]);
  const isOver = useDroppedFile(take);
  useHandedOverFile(source === null, onSource);

  useActions(
    useMemo(
      () => [{ id: 'import.choose', label: 'Import…', group: 'Today', run: () => input.current?.click() }],
      [],
    ),
  );

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // The same file chosen again has to count as a choice.
    target.value = '';
    if (file) take(file);
  }

  return (
    <>
      <Button variant="quiet" icon={<Upload aria-hidden="true" />} onClick={() => input.current?.click()}>
        Import…
      </Button>
      <input ref={input} type="file" accept=".squadmap,.json,application/json" hidden onChange={choose} />
      {isOver && (
        <div className={styles.dropping} aria-hidden="true">
          Drop the file to import it
        </div>
      )}
      {source && <ImportDialog source={source} onClose={() => onSource(null)} />}
    </>
  );
}
