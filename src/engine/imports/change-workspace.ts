import type { Result } from '../../domain/failure';
import type { WorkspaceSettings } from '../../domain/settings';
import type { Prepared } from '../../storage/mention-archive';
import type { StoreFacts } from '../../storage/mention-store';
import type { EnginePorts } from '../ports';
import { datasetOf, type Workspace } from '../workspace';
import { workspaceRollup } from '../workspace-rollup';

/**
 * Commits a prepared change. The dataset of the new state is joined before, so that the rollup is part of the same
 * transaction and nothing is slow between the commit and the first answer that knows of it.
 */
export async function changeWorkspace(
  workspace: Workspace,
  prepared: Prepared,
  ports: EnginePorts,
  onJoined?: () => void,
): Promise<Result<StoreFacts>> {
  const { archive, settings } = workspace;
  const { add, remove } = prepared.commit;
  const before = archive.state.facts;
  const imports = before.imports.filter(({ source }) => source !== remove);
  const facts = { ...before, imports: add ? [...imports, add] : imports };
  const dataset = datasetOf({ ...prepared.next, facts }, settings);
  onJoined?.();
  await ports.failPoint?.('before-commit');
  const rollup = workspaceRollup(dataset, settings, before.generation + 1);
  const committed = await archive.commit(prepared, rollup);
  if (!committed.ok) return committed;
  workspace.adopt(dataset, workspace.settings);
  if (workspace.settings !== settings) configureWorkspace(workspace, workspace.settings, true);
  await ports.failPoint?.('after-commit');
  return committed;
}

/** Joins the mentions anew where the settings decide how. Nothing is written. */
export function configureWorkspace(workspace: Workspace, settings: WorkspaceSettings, always = false): void {
  const before = workspace.settings;
  const joinsDiffer =
    JSON.stringify([before.ownBrands, before.competitors]) !==
    JSON.stringify([settings.ownBrands, settings.competitors]);
  const dataset = joinsDiffer || always ? datasetOf(workspace.archive.state, settings) : workspace.dataset;
  workspace.adopt(dataset, settings);
}
