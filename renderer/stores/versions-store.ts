import { create } from 'zustand';
import type { SessionId } from '../../shared/session/ids.ts';

/** Whose earlier versions are shown, and which of them first. */
export interface ShownVersions {
  readonly sessionId: SessionId;
  readonly squad: string;
  readonly first?: string | null;
}

const useVersionsStore = create<{ shown: ShownVersions | null }>(() => ({ shown: null }));

/** What the dialog of earlier versions shows; null while it is closed. */
export function useShownVersions(): ShownVersions | null {
  return useVersionsStore((state) => state.shown);
}

/** Opens the dialog of earlier versions, from whichever screen. */
export function showVersions(shown: ShownVersions): void {
  useVersionsStore.setState({ shown });
}

/** Closes it. */
export function closeVersions(): void {
  useVersionsStore.setState({ shown: null });
}
