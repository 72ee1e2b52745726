import type { Dataset } from '../analytics/dataset';
import { dayLabel } from '../domain/calendar/day';
import { MENTION_FIELDS } from '../domain/mention';
import type { DataExtent, StoreState } from '../ipc/engine-contract';
import type { StoreFacts } from '../storage/mention-store';

/** What a database holds, in the words of the contract. */
export function storeState({ databaseId, generation, mentions, imports }: StoreFacts): StoreState {
  return { databaseId, generation, mentions, imports: imports.map(({ entry }) => entry) };
}

/** First and last day in the report zone, "as of" and the fields there are; null without mentions. */
export function extentOf(dataset: Dataset, zone: string): DataExtent | null {
  const { asOf, since, mapped } = dataset;
  if (asOf === null || since === null) return null;
  const calendar = dataset.calendar(zone);
  return {
    firstDay: dayLabel(calendar.dayOf(since)),
    lastDay: dayLabel(calendar.dayOf(asOf)),
    asOf,
    mapped: MENTION_FIELDS.filter((field) => mapped.has(field)),
  };
}
