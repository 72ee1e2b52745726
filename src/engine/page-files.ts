import { ByteSourceError } from '../domain/byte-source';
import type { EngineToPage, PageToEngine } from '../ipc/engine-messages';
import type { EnginePorts } from './ports';

/** Most bytes asked of the page at once: main reads in steps of this size, so a slow worker slows the reading. */
const STEP = 1_048_576;

export interface PageFiles {
  readonly openFile: EnginePorts['openFile'];
  /** Takes the page's answers; true when the message was one. */
  answer(message: PageToEngine): boolean;
}

/** Files that the page reads for the worker, through main. */
export function pageFiles(post: (message: EngineToPage) => void): PageFiles {
  const waiting = new Map<number, (message: PageToEngine) => void>();
  let last = 0;

  const ask = <K extends 'bytes' | 'closed'>(
    send: (id: number) => void,
  ): Promise<Extract<PageToEngine, { kind: K }>> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, (message) => resolve(message as Extract<PageToEngine, { kind: K }>));
      send(last);
    });

  const readStep = async (token: string, offset: number, length: number): Promise<Uint8Array> => {
    const { answer } = await ask<'bytes'>((id) => post({ kind: 'read', id, token, offset, length }));
    if (answer.ok) return answer.value;
    const { reason, file, detail } = answer.failure;
    const known = reason === 'file-not-found' || reason === 'file-changed' ? reason : 'file-unreadable';
    throw new ByteSourceError(known, detail || file);
  };

  return {
    openFile({ token, name, size }) {
      const read = async (offset: number, length: number): Promise<Uint8Array> => {
        const end = Math.min(offset + length, size);
        if (end - offset <= STEP)
          return offset < end ? readStep(token, offset, end - offset) : new Uint8Array();
        const whole = new Uint8Array(end - offset);
        let at = offset;
        while (at < end) {
          const step = await readStep(token, at, Math.min(STEP, end - at));
          if (step.length === 0) break;
          whole.set(step, at - offset);
          at += step.length;
        }
        return whole.subarray(0, at - offset);
      };
      return {
        source: { name, size, read },
        async close() {
          return (await ask<'closed'>((id) => post({ kind: 'close', id, token }))).sha256;
        },
      };
    },
    answer(message) {
      if (message.kind === 'ask') return false;
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
      return true;
    },
  };
}
