import { type BrowserWindow, dialog } from 'electron';
import type { FileDialogs } from './file-handlers';

/** The platform's own dialogs, over the window when there is one. */
export function fileDialogs(parent: () => BrowserWindow | null): FileDialogs {
  return {
    open: async (options) => {
      const over = parent();
      const { canceled, filePaths } = over
        ? await dialog.showOpenDialog(over, options)
        : await dialog.showOpenDialog(options);
      return canceled ? [] : filePaths;
    },
    save: async (options) => {
      const over = parent();
      const { canceled, filePath } = over
        ? await dialog.showSaveDialog(over, options)
        : await dialog.showSaveDialog(options);
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
