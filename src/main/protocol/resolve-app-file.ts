import { APP_HOST, APP_SCHEME } from './app-scheme';
import { mimeType } from './mime-types';

export interface AppFile {
  /** Names of folders and file below the renderer's folder. */
  readonly segments: readonly string[];
  readonly mimeType: string;
}

/** Letters that a built file's name consists of: no separators, no drive, no stream, no hidden file. */
const PLAIN_NAME = /^[A-Za-z0-9_-][A-Za-z0-9_.@~-]*$/;

/**
 * Which of the renderer's files an address means; null when it is not one of ours. A path is resolved name by
 * name after decoding once, so that no encoding of `..`, of a separator or of a drive leaves the folder.
 */
export function resolveAppFile(address: string): AppFile | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null;
  if (url.username !== '' || url.password !== '') return null;
  const path = url.pathname === '' || url.pathname === '/' ? '/index.html' : url.pathname;
  const segments: string[] = [];
  for (const part of path.slice(1).split('/')) {
    const name = decodeOnce(part);
    if (name === null || !PLAIN_NAME.test(name) || name.includes('..')) return null;
    segments.push(name);
  }
  const type = mimeType(segments.at(-1) ?? '');
  return type === null ? null : { segments, mimeType: type };
}

function decodeOnce(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
