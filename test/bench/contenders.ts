import type { Page } from '@playwright/test';
import type { SessionId } from '../../shared/session/ids.ts';
import type { HostProcess } from '../support/host-process.ts';
import type { BenchPages } from './bench-pages.ts';

/** One board that is measured. */
export interface Contender {
  readonly name: string;
  /** What ends its drags: pages that use the browser's own drag and drop never see the button go up. */
  readonly endsBy: 'mouseup' | 'drop';
  readonly hasKeys: boolean;
  /** Brings the page to the board, so that loading it again shows the board at once. */
  open(page: Page, size: number, round: number): Promise<void>;
}

/** The session of one size and round on the disk of the host. */
export type SessionOf = (size: number, round: number) => SessionId;

/** All boards, ours last. */
export function contenders(pages: BenchPages, host: HostProcess, sessionOf: SessionOf): Contender[] {
  const page = (file: string, name: string, more: Partial<Contender> = {}): Contender => ({
    name,
    endsBy: 'mouseup',
    hasKeys: true,
    open: async (tab, size) => {
      await tab.goto(`${pages.origin}/${file}.html?cards=${size}`);
    },
    ...more,
  });
  const native = { endsBy: 'drop', hasKeys: false } as const;
  return [
    page('limit', 'limit'),
    page('pangea', '@hello-pangea/dnd'),
    page('pangea-virtual', '@hello-pangea/dnd, virtual'),
    page('pragmatic', 'pragmatic-drag-and-drop', native),
    page('pragmatic-virtual', 'pragmatic-drag-and-drop, virtual', native),
    {
      name: 'SquadMAP',
      endsBy: 'mouseup',
      hasKeys: true,
      async open(tab, size, round) {
        await tab.goto(await host.freshAddress());
        await tab.getByRole('button', { name: 'New session' }).first().waitFor();
        // The board of this session is opened from the disk only when the page is loaded again.
        await tab.evaluate(
          (id) => history.replaceState(null, '', `#/board/${id}`),
          sessionOf(size, round) as string,
        );
      },
    },
  ];
}
