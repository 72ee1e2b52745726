import type { Result } from '../../domain/failure';
import type { RowPage, Selection } from '../../ipc/engine-rows';
import type { Workspace } from '../workspace';
import { mentionRows } from './mention-rows';

const MOST_ROWS = 500;

/** One page of what a figure counts, newest first: as many rows in all as the figure's n. */
export async function readRows(
  workspace: Workspace,
  selection: Selection,
  offset: number,
  limit: number,
): Promise<Result<RowPage>> {
  const { mentions, waits, deals } = workspace.select(selection);
  const from = Math.min(offset, mentions.length);
  const to = Math.min(from + Math.min(limit, MOST_ROWS), mentions.length);
  const asks = Array.from({ length: to - from }, (_, i) => {
    const at = from + i;
    return {
      mention: mentions[at] as number,
      wait: waits ? { ms: waits.ms[at] as number, open: waits.open[at] === 1 } : null,
      ...(deals && { deal: deals[at] as number }),
    };
  });
  const rows = await mentionRows(workspace.archive, workspace.dataset, asks);
  if (!rows.ok) return rows;
  return { ok: true, value: { total: mentions.length, offset: from, rows: rows.value } };
}
