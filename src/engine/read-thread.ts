import { FLAG } from '../analytics/columns';
import type { Result } from '../domain/failure';
import type { Instant } from '../domain/mention';
import type { ThreadView } from '../ipc/engine-contract';
import { threadOf } from './answers/thread-of';
import { mentionRows } from './mention-rows';
import type { Workspace } from './workspace';

/** The thread that holds a mention, with all its words; null when there is no such mention. */
export async function readThread(
  { archive, dataset }: Workspace,
  mention: number,
): Promise<Result<ThreadView | null>> {
  const thread = threadOf(dataset, mention);
  if (!thread) return { ok: true, value: null };
  const members = [...thread.mentions];
  const rows = await mentionRows(archive, dataset, members);
  if (!rows.ok) return rows;
  const { joined } = dataset;
  const { columns, dictionaries, versions } = joined;
  const mentions = rows.value.map((row, index) => {
    const member = members[index] as number;
    const stored = versions.row[member] as number;
    const flags = joined.flags(member);
    return {
      ...row,
      automated: (flags & FLAG.automated) !== 0,
      private: (flags & FLAG.private) !== 0,
      agent: dictionaries.agent[columns.agent[stored] as number] ?? '',
      team: dictionaries.team[columns.team[stored] as number] ?? '',
      escalatedAt: instant(joined.known(columns.escalatedAt[stored] as number)),
      wonAt: instant(joined.known(columns.wonAt[stored] as number)),
    };
  });
  const { brand, opening, openingKnown, firstReply, turns, asOf } = thread;
  return { ok: true, value: { mentions, brand, opening, openingKnown, firstReply, turns, asOf } };
}

function instant(time: Instant): Instant | null {
  return Number.isNaN(time) ? null : time;
}
