import type { WorkspaceSettings } from '../../../domain/settings';
import type { ImportRecord } from '../../../ipc/engine-contract';

/** What the set-up starts from: the machine's region, and what the imports' mappings say about own brands. */
export function proposeSettings(
  machine: WorkspaceSettings,
  imports: readonly Pick<ImportRecord, 'files'>[],
): WorkspaceSettings {
  const own = imports.flatMap(({ files }) => files.flatMap(({ mapping }) => mapping.ownBrands ?? []));
  return { ...machine, ownBrands: [...new Set([...machine.ownBrands, ...own])] };
}
