import { foundInText } from '../../analytics/search/found-in-text';
import { parseSearch } from '../../analytics/search/parse-search';
import type { Result } from '../../domain/failure';
import type { EngineMethods } from '../../ipc/engine-contract';
import type { SearchAnswer } from '../../ipc/engine-rows';
import { mentionRows } from '../reading/mention-rows';
import type { Workspace } from '../workspace';
import { findMentions } from './find-mentions';

const MOST_ROWS = 500;

/** What a search is asked over: the same for all pages of its list. */
export function searchKey({ text, filter }: EngineMethods['search']['ask']): string {
  return JSON.stringify([text, filter]);
}

/** One page of what a search finds, with where its words stand in each text. */
export async function searchMentions(
  workspace: Workspace,
  ask: EngineMethods['search']['ask'],
  wanted: () => boolean,
): Promise<Result<SearchAnswer>> {
  const parsed = parseSearch(ask.text);
  if (!parsed.ok) return { ok: true, value: { status: 'misread', problems: parsed.problems } };
  const found = await workspace.found(searchKey(ask), () =>
    findMentions(workspace, parsed.query, ask.filter, wanted),
  );
  if (!found.ok) return found;
  if (found.value === null) return { ok: true, value: { status: 'overtaken' } };
  const mentions = found.value;
  const from = Math.min(ask.offset, mentions.length);
  const shown = mentions.subarray(from, from + Math.min(ask.limit, MOST_ROWS));
  const rows = await mentionRows(
    workspace.archive,
    workspace.dataset,
    Array.from(shown, (mention) => ({ mention })),
  );
  if (!rows.ok) return rows;
  return {
    ok: true,
    value: {
      status: 'found',
      total: mentions.length,
      offset: from,
      rows: rows.value.map((row) => ({ ...row, found: foundInText(row.text, parsed.query.words) })),
    },
  };
}
