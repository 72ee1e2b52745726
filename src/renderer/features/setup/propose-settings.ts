import type { WorkspaceSettings } from '../../../domain/settings';
import type { ImportRecord } from '../../../ipc/engine-contract';

/**
 * What the set-up starts from: the machine's region, and own brands as the imports' mappings say, or the brand that
 * is found when there is but one and no mention is without: that changes no figure.
 */
export function proposeSettings(
  machine: WorkspaceSettings,
  imports: readonly Pick<ImportRecord, 'files'>[],
  found: readonly { readonly value: string }[],
): WorkspaceSettings {
  const own = imports.flatMap(({ files }) => files.flatMap(({ mapping }) => mapping.ownBrands ?? []));
  const [only, more] = found;
  if (own.length === 0 && only && more === undefined && only.value !== '') own.push(only.value);
  return { ...machine, ownBrands: [...new Set([...machine.ownBrands, ...own])] };
}
