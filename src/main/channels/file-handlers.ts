import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { FileDesk } from '../files/file-desk';
import { saveFile } from '../files/save-file';
import type { Handlers } from './handle-channels';

type FileChannel = Extract<keyof Handlers, `file.${string}`>;

/** The platform's dialogs; they answer paths, or nothing when closed without a choice. */
export interface FileDialogs {
  open(options: OpenDialogOptions): Promise<readonly string[]>;
  save(options: SaveDialogOptions): Promise<string | null>;
}

const OPEN_OPTIONS: Readonly<Record<'mentions' | 'mapping', OpenDialogOptions>> = {
  mentions: {
    title: 'Import mentions',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Mentions', extensions: ['csv', 'tsv', 'txt', 'ndjson', 'jsonl', 'json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  },
  mapping: {
    title: 'Open a mapping',
    properties: ['openFile'],
    filters: [
      { name: 'Mapping', extensions: ['json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  },
};

/** Answers of the channels that read and write a person's files. */
export function fileHandlers(desk: FileDesk, dialogs: FileDialogs): Pick<Handlers, FileChannel> {
  return {
    'file.choose': async ({ kind }) => {
      const paths = await dialogs.open(OPEN_OPTIONS[kind]);
      return paths.length === 0 ? null : Promise.all(paths.map((path) => desk.openChosen(path)));
    },
    'file.open': ({ path }) => desk.open(path),
    'file.read': ({ token, offset, length }) => desk.read(token, offset, length),
    'file.close': async ({ token }) => ({ sha256: await desk.close(token) }),
    'file.save': async ({ name, content }) => {
      const path = await dialogs.save({ defaultPath: proposedName(name) });
      return path === null ? null : saveFile(path, content);
    },
  };
}

const LONGEST_NAME = 200;

/** A name without folders or letters that a file system refuses; of a long one its end, with the ending. */
function proposedName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
    .slice(-LONGEST_NAME)
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  return plain === '' ? 'pharos' : plain;
}
