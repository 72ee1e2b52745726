import type { Workspace } from '../workspace';

/**
 * Stores the search indexes that segments lack, one after the other, until all have theirs or `wanted` says no. Only
 * ever begun after a commit, when there was room on the disk a moment ago, and given up at the first write that does
 * not go well: whatever is not stored is made again when it is searched.
 */
export async function keepPostings({ archive, indexes }: Workspace, wanted: () => boolean): Promise<void> {
  const stored = await archive.postings.blocks();
  if (!stored.ok) return;
  const { blocks, facts } = archive.state;
  const lacking = blocks.filter(({ kind, id }) => kind === 'segment' && !stored.value.has(id));
  for (const block of lacking.toReversed()) {
    const index = await indexes.make(block, wanted);
    if (!index.ok || index.value === null || !wanted()) return;
    const kept = await archive.postings.write({
      block: block.id,
      index: index.value,
      generation: facts.generation,
    });
    if (!kept.ok || !kept.value) return;
  }
}
