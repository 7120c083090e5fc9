import { lazy, Suspense } from 'react';
import { closeVersions, useShownVersions } from './stores/versions-store.ts';

const VersionsDialog = lazy(async () => ({
  default: (await import('./screens/versions/versions-dialog.tsx')).VersionsDialog,
}));

/** The dialogs that several screens open. */
export function AppDialogs() {
  const versions = useShownVersions();
  return <Suspense>{versions && <VersionsDialog {...versions} onClose={closeVersions} />}</Suspense>;
}
