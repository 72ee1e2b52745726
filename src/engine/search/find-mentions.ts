import { rangeOf } from '../../analytics/gather/ranges';
import { fieldTest } from '../../analytics/search/field-tests';
import { matchingRows } from '../../analytics/search/matching-rows';
import type { SearchQuery } from '../../analytics/search/search-query';
import { parseDay } from '../../domain/calendar/day';
import type { Window } from '../../domain/calendar/to-date';
import type { ZoneCalendar } from '../../domain/calendar/zone-calendar';
import type { Result } from '../../domain/failure';
import type { Filter } from '../../domain/filter';
import { Question } from '../answers/question';
import type { Workspace } from '../workspace';

/**
 * The mentions under a filter that a search finds, newest first, inbound and outbound; a mention deleted at source is
 * never among them (G7). null when the asker no longer wants them.
 */
export async function findMentions(
  workspace: Workspace,
  query: SearchQuery,
  filter: Filter,
  wanted: () => boolean,
): Promise<Result<Uint32Array | null>> {
  const { archive, dataset, settings, indexes, shownRows } = workspace;
  const { blocks } = archive.state;
  const question = new Question(dataset, settings);
  const window = within(question.window(filter), query, question.calendar);
  const [from, to] = rangeOf(dataset.joined.versions.time, window);
  const { passes } = dataset.masks.mask(filter.where);
  const hasFields = fieldTest(dataset, query.fields);
  const found: number[] = [];
  for (const block of blocks) {
    const index = await indexes.of(block);
    if (!index.ok) return index;
    if (!wanted()) return { ok: true, value: null };
    const shown = shownRows.of(block.id);
    for (const row of matchingRows(index.value, query.words)) {
      const mention = (shown[row] ?? 0) - 1;
      if (mention < from || mention >= to || passes[mention] !== 1) continue;
      if (hasFields(mention)) found.push(mention);
    }
  }
  return { ok: true, value: Uint32Array.from(found).sort().reverse() };
}

/** The part of a window that lies within the days a search names. */
function within(window: Window, { since, until }: SearchQuery, calendar: ZoneCalendar): Window {
  const startOf = (label: string | null) => {
    const day = label === null ? null : parseDay(label);
    return day === null ? null : calendar.startOf(day);
  };
  return {
    from: Math.max(window.from, startOf(since) ?? Number.NEGATIVE_INFINITY),
    to: Math.min(window.to, startOf(until) ?? Number.POSITIVE_INFINITY),
  };
}
