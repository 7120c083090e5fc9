/** Runs in each window's sandbox and exposes the carrier, nothing of Electron. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { DesktopBridge } from '../shared/api/transport.ts';
import { callChannel, eventChannel } from './transport/ipc-channels.ts';

const bridge: DesktopBridge = {
  call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
  subscribe(listener) {
    // The event object would hand the page the sender; only name and payload go on.
    const hear = (_event: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(eventChannel, hear);
    return () => {
      ipcRenderer.removeListener(eventChannel, hear);
    };
  },
};

contextBridge.exposeInMainWorld('squadmap', bridge);
