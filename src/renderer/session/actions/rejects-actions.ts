import type { Failure, Result } from '../../../domain/failure';
import type { Reject } from '../../../domain/mapping';
import { failureOfFile } from '../../../ipc/failure-of-file';
import { internalFailure } from '../loadable';
import type { Session } from '../state/session';
import { attempt } from './attempt';

const STEP = 5000;

/** A page of an import's rejected rows, in file order, or why it could not be read. */
export async function loadRejects(
  session: Session,
  importId: string,
  offset: number,
  limit: number,
): Promise<Result<readonly Reject[]>> {
  try {
    return { ok: true, value: (await session.engine.ask('rejects', { importId, offset, limit })).rows };
  } catch (error) {
    return { ok: false, failure: internalFailure(error) };
  }
}

/** Saves all of an import's rejected rows as `write` words them, where a person says. */
export const saveRejects = (
  session: Session,
  importId: string,
  name: string,
  write: (rejects: readonly Reject[]) => string,
): Promise<Failure | null> =>
  attempt(async () => {
    const all: Reject[] = [];
    for (;;) {
      const page = await loadRejects(session, importId, all.length, STEP);
      if (!page.ok) return page.failure;
      all.push(...page.value);
      if (page.value.length < STEP) break;
    }
    const saved = await session.main.invoke('file.save', { name, content: write(all) });
    return saved && !saved.ok ? failureOfFile(saved.failure) : null;
  });
