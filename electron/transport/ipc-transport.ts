/** Carries the contract over Electron's IPC: one channel in, checked for its sender, and one out. */
import type { IpcMain, WebContents } from 'electron';
import type { ApiReply } from '../../shared/api/api-error.ts';
import type { Audience } from '../../shared/api/contract.ts';
import type { Log } from '../log.ts';
import type { EventBus } from '../services/event-bus.ts';
import type { Dispatch } from './dispatch.ts';
import { eventFor } from './event-for.ts';
import { callChannel, eventChannel } from './ipc-channels.ts';
import { audienceOfSender } from './ipc-sender.ts';

const forbidden: ApiReply = {
  ok: false,
  error: { code: 'forbidden', message: 'This window may not do that.' },
};

export interface IpcTransportOptions {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly dispatch: Dispatch;
  readonly events: EventBus;
  /** The origin of the app's own pages. */
  readonly pageOrigin: string;
  readonly log: Log;
  /** Told how many windows of an audience there are whenever one comes or goes. */
  readonly onWindows: (audience: Audience, count: number) => void;
}

export interface IpcTransport {
  /** Lets a window in as this audience until it is destroyed. */
  admit(contents: WebContents, audience: Audience): void;
}

/** Answers the calls of admitted windows and sends them the events they may hear. */
export function serveIpc(options: IpcTransportOptions): IpcTransport {
  const { ipcMain, dispatch, events, pageOrigin, log, onWindows } = options;
  const audiences = new Map<WebContents, Audience>();

  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<ApiReply> => {
    const audience = audienceOfSender(event.senderFrame, audiences.get(event.sender), pageOrigin);
    return audience === undefined ? forbidden : dispatch({ audience }, name, input);
  });

  events.subscribe((name, payload) => {
    for (const [contents, audience] of audiences) {
      const heard = eventFor(audience, name, payload);
      if (heard === undefined || contents.isDestroyed()) continue;
      try {
        contents.send(eventChannel, name, heard);
      } catch (error) {
        // Its page has just crashed or is being loaded again; it will read the state anew.
        log(`A window could not be told of ${name}`, error);
      }
    }
  });

  function countWindows(of: Audience): void {
    onWindows(of, [...audiences.values()].filter((audience) => audience === of).length);
  }

  return {
    admit(contents, audience) {
      audiences.set(contents, audience);
      countWindows(audience);
      contents.once('destroyed', () => {
        audiences.delete(contents);
        countWindows(audience);
      });
    },
  };
}
