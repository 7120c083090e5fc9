import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { DialogActions } from '../../components/dialog-actions.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { ImportPreviewView } from './import-preview-view.tsx';
import type { ImportSource } from './import-source.ts';
import { doesMergeBring } from './merge-in-words.ts';
import { useImport } from './use-import.ts';

export interface ImportDialogProps {
  source: ImportSource;
  onClose: () => void;
}

/** Shows what a file would bring before anything happens. Mount it to open it. */
export function ImportDialog({ source, onClose }: ImportDialogProps) {
  const { step, isApplying, failure, apply } = useImport(source, onClose);
  const preview = step.kind === 'preview' ? step.preview : null;
  const isCopy = preview?.kind === 'copy';
  const brings = isCopy && doesMergeBring(preview);
  const canDo = preview?.kind === 'new' || brings;

  return (
    <Dialog
      open
      onClose={onClose}
      title={isCopy ? 'Merge a copy' : 'Import a session'}
      size="large"
      footer={
        <DialogActions
          confirm={
            canDo ? (
              <Button variant="primary" disabled={isApplying} onClick={() => apply(isCopy ? 'merge' : 'new')}>
                {isCopy ? 'Merge' : 'Import'}
              </Button>
            ) : (
              <Button onClick={onClose}>{step.kind === 'sending' ? 'Cancel' : 'Close'}</Button>
            )
          }
          cancel={canDo && <Button onClick={onClose}>Cancel</Button>}
          extra={
            isCopy && (
              <Button variant="quiet" disabled={isApplying} onClick={() => apply('new')}>
                Import as a separate session
              </Button>
            )
          }
        />
      }
    >
      {step.kind === 'sending' && <Progress label="Reading the file…" value={step.part} />}
      {step.kind === 'failed' && (
        <Notice tone="error" role="alert">
          {step.message}
        </Notice>
      )}
      {preview && <ImportPreviewView preview={preview} />}
      {isApplying && <Spinner label={isCopy ? 'Merging…' : 'Importing…'} />}
      {failure && (
        <Notice tone="error" role="alert">
          {failure}
        </Notice>
      )}
    </Dialog>
  );
}
