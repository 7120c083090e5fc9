import { lazy, Suspense } from 'react';
import { closeTemplateDialog, useIsSavingTemplate } from './stores/template-dialog-store.ts';
import { closeVersions, useShownVersions } from './stores/versions-store.ts';

const VersionsDialog = lazy(async () => ({
  default: (await import('./screens/versions/versions-dialog.tsx')).VersionsDialog,
}));

const SaveTemplateDialog = lazy(async () => ({
  default: (await import('./screens/templates/save-template-dialog.tsx')).SaveTemplateDialog,
}));

/** The dialogs that several screens open. */
export function AppDialogs() {
  const versions = useShownVersions();
  const isSavingTemplate = useIsSavingTemplate();
  return (
    <Suspense>
      {versions && <VersionsDialog {...versions} onClose={closeVersions} />}
      {isSavingTemplate && <SaveTemplateDialog onClose={closeTemplateDialog} />}
    </Suspense>
  );
}
