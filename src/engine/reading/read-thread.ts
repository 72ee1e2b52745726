import { FLAG } from '../../analytics/columns/columns';
import type { Result } from '../../domain/failure';
import type { ThreadView } from '../../ipc/engine-rows';
import { threadOf } from '../answers/thread-of';
import type { Workspace } from '../workspace';
import { findMention } from './mention-key';
import { mentionRows } from './mention-rows';

/** The thread that holds the mention with a key, with its words; null when there is no such mention. */
export async function readThread(workspace: Workspace, key: string): Promise<Result<ThreadView | null>> {
  const { archive, dataset } = workspace;
  const mention = findMention(dataset, key);
  const thread = mention === null ? null : threadOf(dataset, mention);
  if (!thread) return { ok: true, value: null };
  const members = [...thread.mentions];
  const rows = await mentionRows(
    archive,
    dataset,
    members.map((member) => ({ mention: member })),
  );
  if (!rows.ok) return rows;
  const { joined } = dataset;
  const { columns, dictionaries, versions } = joined;
  const instant = (at: number) => {
    const known = joined.known(at);
    return Number.isNaN(known) ? null : known;
  };
  const mentions = rows.value.map((shown, index) => {
    const row = versions.row[members[index] as number] as number;
    const flags = columns.flags[row] as number;
    return {
      ...shown,
      automated: (flags & FLAG.automated) !== 0,
      private: (flags & FLAG.private) !== 0,
      agent: dictionaries.agent[columns.agent[row] as number] ?? '',
      team: dictionaries.team[columns.team[row] as number] ?? '',
      escalatedAt: instant(columns.escalatedAt[row] as number),
      wonAt: instant(columns.wonAt[row] as number),
    };
  });
  return { ok: true, value: { ...thread, mentions } };
}
