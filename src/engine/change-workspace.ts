import type { Result } from '../domain/failure';
import type { Prepared } from '../storage/mention-archive';
import type { StoreFacts } from '../storage/mention-store';
import type { EnginePorts } from './ports';
import { datasetOf, type Workspace } from './workspace';

/**
 * Commits a prepared change. The dataset of the new state is joined before, so that the rollup is part of the same
 * transaction and nothing is slow between the commit and the first answer that knows of it.
 */
export async function changeWorkspace(
  workspace: Workspace,
  prepared: Prepared,
  ports: EnginePorts,
): Promise<Result<StoreFacts>> {
  const { archive, settings } = workspace;
  const { add, remove } = prepared.commit;
  const before = archive.state.facts;
  const imports = before.imports.filter(({ source }) => source !== remove);
  const facts = { ...before, imports: add ? [...imports, add] : imports };
  const dataset = datasetOf({ ...prepared.next, facts }, settings);
  await ports.failPoint?.('before-commit');
  const committed = await archive.commit(prepared, null);
  if (!committed.ok) return committed;
  workspace.dataset = dataset;
  await ports.failPoint?.('after-commit');
  return committed;
}
