import type { MismatchKind, WorkspaceRef } from '../ipc/engine-contract';
import type { StoreFacts } from '../storage/mention-store';

export type StoreComparison =
  /** Nothing was ever committed: give the database its identity. */
  | { readonly verdict: 'create' }
  /** As remembered, or further along (a commit that main did not hear of): taken over. */
  | { readonly verdict: 'same' }
  | { readonly verdict: 'mismatch'; readonly kind: Exclude<MismatchKind, 'damaged'> };

/**
 * Whether a database is the one that main remembers. IndexedDB may be deleted or come back empty without an
 * error, so a database is believed only when it says who it is, is at least as new as remembered, and, where it is
 * as new, holds as many mentions.
 */
export function compareStore(
  remembered: Pick<WorkspaceRef, 'databaseId' | 'generation' | 'mentions'>,
  found: Pick<StoreFacts, 'databaseId' | 'generation' | 'mentions'> | null,
): StoreComparison {
  if (!found) {
    return remembered.generation > 0 ? { verdict: 'mismatch', kind: 'vanished' } : { verdict: 'create' };
  }
  if (found.databaseId !== remembered.databaseId) {
    const bothEmpty = found.generation === 0 && remembered.generation === 0;
    return bothEmpty ? { verdict: 'create' } : { verdict: 'mismatch', kind: 'replaced' };
  }
  if (found.generation < remembered.generation) return { verdict: 'mismatch', kind: 'older' };
  return found.generation === remembered.generation && found.mentions !== remembered.mentions
    ? { verdict: 'mismatch', kind: 'replaced' }
    : { verdict: 'same' };
}
