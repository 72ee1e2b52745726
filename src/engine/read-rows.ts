import type { Result } from '../domain/failure';
import type { RowPage, Selection } from '../ipc/engine-contract';
import { selectRows } from './answers/select-rows';
import { mentionRows } from './mention-rows';
import type { Workspace } from './workspace';

/** One page of what a number counts, newest first, with how long each has waited. */
export async function readRows(
  { archive, dataset, settings }: Workspace,
  selection: Selection,
  offset: number,
  limit: number,
): Promise<Result<RowPage>> {
  const { mentions, waits } = selectRows(dataset, settings, selection);
  const rows = await mentionRows(archive, dataset, [...mentions.subarray(offset, offset + limit)]);
  if (!rows.ok) return rows;
  return {
    ok: true,
    value: {
      total: mentions.length,
      offset,
      rows: rows.value.map((row, index) => ({
        ...row,
        wait: waits && {
          ms: waits.ms[offset + index] as number,
          open: waits.open[offset + index] === 1,
        },
      })),
    },
  };
}
