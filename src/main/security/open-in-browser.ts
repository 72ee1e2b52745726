import { shell } from 'electron';
import { decideExternal } from './decide-external';

/** Hands an ordinary web page to the browser; false when the address is none, or no browser takes it. */
export async function openInBrowser(address: string): Promise<boolean> {
  if (decideExternal(address) === 'deny') return false;
  try {
    // As parsed, so that what was decided about is what is opened.
    await shell.openExternal(new URL(address).href);
    return true;
  } catch {
    return false;
  }
}
