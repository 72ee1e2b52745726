import { type BrowserWindow, dialog } from 'electron';
import type { QuitQuestion } from './decide-quit';

/** Puts the question in the platform's dialog; true when the person leaves. */
export async function askToQuit(window: BrowserWindow, question: QuitQuestion): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: question.message,
    detail: question.detail,
    buttons: [question.leave, question.stay],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
