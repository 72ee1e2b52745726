import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge, PreloadNotes } from '../ipc/main-contract';
import { channelOnWire, eventOnWire, noteOnWire } from '../ipc/wire';

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
    const note: PreloadNotes['dropped'] = { path };
    if (path !== '') ipcRenderer.send(noteOnWire('dropped'), note);
    return path;
  },
};

contextBridge.exposeInMainWorld('pharos', bridge);
