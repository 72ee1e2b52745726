import type { ElectronApplication } from '@playwright/test';

/** The next time the application asks for files, a person chooses these. */
export async function chooseFiles(electron: ElectronApplication, paths: readonly string[]): Promise<void> {
  await electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}

/** The next time the application asks where to save, a person chooses this path. */
export async function chooseTarget(electron: ElectronApplication, filePath: string): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** Answers the coming message boxes with these buttons, then with the first, and keeps what they ask. */
export async function answerQuestions(
  electron: ElectronApplication,
  buttons: readonly number[],
): Promise<void> {
  await electron.evaluate(({ dialog }, given) => {
    const asked: string[] = [];
    const left = [...given];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = async (...args: unknown[]) => {
      asked.push((args.at(-1) as { message: string }).message);
      return { response: left.shift() ?? 0, checkboxChecked: false };
    };
  }, buttons);
}

export function questionsAsked(electron: ElectronApplication): Promise<readonly string[]> {
  return electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}
