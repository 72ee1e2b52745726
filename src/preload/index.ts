import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../ipc/main-contract';
import { channelOnWire, DROPPED_ON_WIRE, eventOnWire } from '../ipc/wire';

/**
 * The bridge, nothing else: what the page asks goes to main under the contract's names, where sender and content
 * are checked; the page gets neither Electron nor Node.
 */
const bridge: Bridge = {
  invoke: (channel, ask) => ipcRenderer.invoke(channelOnWire(channel), ask),
  on: (event, listener) => {
    const name = eventOnWire(event);
    const forward = (_event: IpcRendererEvent, body: Parameters<typeof listener>[0]) => listener(body);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  },
  pathOf: (file) => {
    const path = webUtils.getPathForFile(file);
    if (path !== '') ipcRenderer.send(DROPPED_ON_WIRE, path);
    return path;
  },
};

contextBridge.exposeInMainWorld('pharos', bridge);
