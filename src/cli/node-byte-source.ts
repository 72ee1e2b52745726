import { type FileHandle, open } from 'node:fs/promises';
import { type ByteSource, ByteSourceError } from '../domain/byte-source';
import type { Result } from '../domain/failure';

/** A file on disk as a `ByteSource`; `close` gives its handle back. */
export interface NodeByteSource extends ByteSource {
  close(): Promise<void>;
}

/** Opens a file for reading. It must stay as it is: another size or time of change is `file-changed` at the next read. */
export async function openNodeFile(path: string): Promise<Result<NodeByteSource>> {
  try {
    const handle = await open(path, 'r');
    const { size, mtimeMs, isDirectory } = await stateOf(handle);
    if (!isDirectory) return { ok: true, value: source(path, handle, size, mtimeMs) };
    await handle.close();
    return { ok: false, failure: { reason: 'file-unreadable', file: path, detail: 'it is a folder' } };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'file-not-found'
      ? { ok: false, failure: { reason, file: path } }
      : { ok: false, failure: { reason: 'file-unreadable', file: path, detail: detailOf(error) } };
  }
}

function source(name: string, handle: FileHandle, size: number, mtimeMs: number): NodeByteSource {
  return {
    name,
    size,
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      try {
        while (filled < length) {
          const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        const now = await stateOf(handle);
        if (now.size === size && now.mtimeMs === mtimeMs) return bytes.subarray(0, filled);
      } catch (error) {
        throw new ByteSourceError(reasonOf(error), detailOf(error));
      }
      throw new ByteSourceError('file-changed', 'its size or time of change is another');
    },
    close: () => handle.close(),
  };
}

async function stateOf(handle: FileHandle) {
  const stat = await handle.stat();
  return { size: stat.size, mtimeMs: stat.mtimeMs, isDirectory: stat.isDirectory() };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function reasonOf(error: unknown): 'file-not-found' | 'file-unreadable' {
  return codeOf(error) === 'ENOENT' ? 'file-not-found' : 'file-unreadable';
}

function detailOf(error: unknown): string {
  return codeOf(error) === 'EACCES'
    ? 'permission denied'
    : error instanceof Error
      ? error.message
      : String(error);
}
