import { dayLabel } from '../domain/calendar/day';
import { ZoneCalendar } from '../domain/calendar/zone-calendar';
import { MENTION_FIELDS } from '../domain/mention';
import type { DataExtent, StoreState } from '../ipc/engine-contract';
import type { ArchiveState } from '../storage/mention-archive';
import type { StoreFacts } from '../storage/mention-store';

/** What a database holds, in the words of the contract. */
export function storeState({ databaseId, generation, mentions, imports }: StoreFacts): StoreState {
  return { databaseId, generation, mentions, imports: imports.map(({ entry }) => entry) };
}

/** First and last day in the report zone, "as of" and the fields there are; null of an empty archive. */
export function extentOf({ facts, sorted }: ArchiveState, zone: string): DataExtent | null {
  const { createdAt, length } = sorted.columns;
  if (length === 0) return null;
  const calendar = new ZoneCalendar(zone);
  const asOf = createdAt[length - 1] as number;
  const carried = new Set(facts.imports.flatMap(({ fields }) => fields));
  return {
    firstDay: dayLabel(calendar.dayOf(createdAt[0] as number)),
    lastDay: dayLabel(calendar.dayOf(asOf)),
    asOf,
    mapped: MENTION_FIELDS.filter((field) => carried.has(field)),
  };
}
