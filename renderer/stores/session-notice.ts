import { create } from 'zustand';
import type { SessionNotice } from '../../shared/api/session-notice.ts';
import type { SessionId } from '../../shared/session/ids.ts';

interface NoticeState {
  readonly told: { readonly sessionId: SessionId; readonly notice: SessionNotice } | null;
}

const useNoticeStore = create<NoticeState>(() => ({ told: null }));

/** Keeps what happened to a session's file until its user has seen it: the host says it once. */
export function tellNotice(sessionId: SessionId, notice: SessionNotice): void {
  useNoticeStore.setState({ told: { sessionId, notice } });
}

/** What happened to this session's file; null when there is nothing to say. */
export function useSessionNotice(sessionId: SessionId): SessionNotice | null {
  return useNoticeStore(({ told }) => (told?.sessionId === sessionId ? told.notice : null));
}

/** Puts the message away. */
export function dismissNotice(): void {
  useNoticeStore.setState({ told: null });
}
