import type { Audience } from '../../shared/api/contract.ts';

/** What the check needs to know of the frame that sent a message; Electron's WebFrameMain fits. */
export interface SenderFrame {
  readonly origin: string;
  readonly detached: boolean;
  readonly parent: unknown;
}

/**
 * Who a message comes from: the audience its window was made for. Undefined for everything else: an unknown window, a
 * frame inside a page, a frame that is unloading, or a page that is not ours.
 */
export function audienceOfSender(
  frame: SenderFrame | null,
  windowAudience: Audience | undefined,
  pageOrigin: string,
): Audience | undefined {
  if (!frame || frame.detached || frame.parent !== null || frame.origin !== pageOrigin) return undefined;
  return windowAudience;
}
