import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LogEvent, type LogFields, logLine } from './log-line';

export type Log = (event: LogEvent, fields?: LogFields) => void;

export interface LogFile {
  readonly path: string;
  readonly write: Log;
}

const KEPT_FILES = 3;

/**
 * The log: JSON lines in `pharos.log`, with `pharos.1.log` and `pharos.2.log` before it once it has grown to
 * `largest` bytes. Lines are few and written at once, so that the last one before a crash is there. Logging never
 * fails: with a full disk there is no log.
 */
export function logFile(folder: string, largest = 1_000_000, now: () => Date = () => new Date()): LogFile {
  const nameOf = (age: number) => join(folder, age === 0 ? 'pharos.log' : `pharos.${age}.log`);
  const path = nameOf(0);

  const rotate = () => {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < largest) return;
    for (let age = KEPT_FILES - 1; age > 0; age -= 1) {
      if (statSync(nameOf(age - 1), { throwIfNoEntry: false })) renameSync(nameOf(age - 1), nameOf(age));
    }
  };

  return {
    path,
    write: (event, fields = {}) => {
      try {
        mkdirSync(folder, { recursive: true });
        rotate();
        appendFileSync(path, logLine(event, fields, now()), { mode: 0o600 });
      } catch {
        // There is nowhere left to say it.
      }
    },
  };
}
