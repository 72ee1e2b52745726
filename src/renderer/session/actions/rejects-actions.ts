import type { Failure } from '../../../domain/failure';
import type { Reject } from '../../../domain/mapping';
import { failureOfFile } from '../../../ipc/failure-of-file';
import type { Session } from '../state/session';

const STEP = 5000;

/** A page of an import's rejected rows, in file order. */
export async function loadRejects(
  session: Session,
  importId: string,
  offset: number,
  limit: number,
): Promise<readonly Reject[]> {
  return (await session.engine.ask('rejects', { importId, offset, limit })).rows;
}

/** Saves all of an import's rejected rows as `write` words them, where a person says. */
export async function saveRejects(
  session: Session,
  importId: string,
  name: string,
  write: (rejects: readonly Reject[]) => string,
): Promise<Failure | null> {
  const all: Reject[] = [];
  for (;;) {
    const rows = await loadRejects(session, importId, all.length, STEP);
    all.push(...rows);
    if (rows.length < STEP) break;
  }
  const saved = await session.main.invoke('file.save', { name, content: write(all) });
  return saved && !saved.ok ? failureOfFile(saved.failure) : null;
}
