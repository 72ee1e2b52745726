import { app, Menu, shell } from 'electron';
import type { CommandId } from '../../ipc/commands';
import type { WorkspaceStore } from '../store/workspace-store';
import { menuTemplate } from './menu-template';

/** Sets the native menu, and again whenever the open workspace gets its first mentions or loses its last. */
export function keepMenu(
  workspaces: WorkspaceStore,
  run: (command: CommandId) => void,
  logPath: string,
): void {
  let shown: boolean | null = null;
  const refresh = () => {
    const { workspaces: list, active } = workspaces.all;
    const hasData = list.some(({ id, mentions }) => id === active && mentions > 0);
    if (hasData === shown) return;
    shown = hasData;
    const template = menuTemplate({
      mac: process.platform === 'darwin',
      development: !app.isPackaged,
      hasData,
      run,
      showLog: () => shell.showItemInFolder(logPath),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  workspaces.onChange(refresh);
  refresh();
}
