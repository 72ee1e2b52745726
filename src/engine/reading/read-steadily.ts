import type { Result } from '../../domain/failure';
import type { Workspace } from '../workspace';

/**
 * Reads words for positions in the dataset. A commit that comes between the two may have moved or removed the pages
 * they lie in, so what was read across one, be it words or a failure, is read again.
 */
export async function readSteadily<T>(
  workspace: Workspace,
  read: () => Promise<Result<T>>,
): Promise<Result<T>> {
  for (;;) {
    const { dataset } = workspace;
    const result = await read();
    if (workspace.dataset === dataset) return result;
  }
}
