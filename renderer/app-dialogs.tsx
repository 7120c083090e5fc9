import { ComingDialog } from './parts/coming-dialog.tsx';
import { laterComponent } from './parts/later-component.ts';
import { closeTemplateDialog, useIsSavingTemplate } from './stores/template-dialog-store.ts';
import { closeVersions, useShownVersions } from './stores/versions-store.ts';

const useVersionsDialog = laterComponent(
  async () => (await import('./screens/versions/versions-dialog.tsx')).VersionsDialog,
);

const useSaveTemplateDialog = laterComponent(
  async () => (await import('./screens/templates/save-template-dialog.tsx')).SaveTemplateDialog,
);

/** The dialogs that several screens open, each loaded when it is first asked for. */
export function AppDialogs() {
  const versions = useShownVersions();
  const isSavingTemplate = useIsSavingTemplate();
  const VersionsDialog = useVersionsDialog(versions !== null, closeVersions);
  const SaveTemplateDialog = useSaveTemplateDialog(isSavingTemplate, closeTemplateDialog);
  return (
    <>
      {versions &&
        (VersionsDialog ? <VersionsDialog {...versions} onClose={closeVersions} /> : <ComingDialog />)}
      {isSavingTemplate &&
        (SaveTemplateDialog ? <SaveTemplateDialog onClose={closeTemplateDialog} /> : <ComingDialog />)}
    </>
  );
}
