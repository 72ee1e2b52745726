import type { DayNumber, ZoneCalendar } from '../domain/calendar/zone-calendar';
import type { Instant } from '../domain/mention';
import type { DimensionCodes } from './gather/dimensions';

/** Mentions in time order, as far as a rollup needs them. */
export interface RollupInput {
  readonly length: number;
  readonly time: Float64Array;
  readonly isInbound: (mention: number) => boolean;
  readonly brand: DimensionCodes;
  readonly channel: DimensionCodes;
  /** Sentiment class codes: 0 unlabelled, 1 negative, 2 neutral, 3 positive. */
  readonly sentiment: DimensionCodes['codes'];
}

/**
 * Inbound mentions by local day × brand × channel × sentiment class, one row for each combination there is, in
 * order of days; with what there is to filter by. Small enough for the first paint.
 */
export interface Rollup {
  readonly zone: string;
  readonly mentions: number;
  readonly firstMention: Instant | null;
  readonly lastMention: Instant | null;
  readonly day: Uint32Array;
  readonly brand: Uint16Array;
  readonly channel: Uint16Array;
  /** Counts of four classes a row: unlabelled, negative, neutral, positive. */
  readonly counts: Uint32Array;
  readonly brands: readonly FacetValue[];
  readonly channels: readonly FacetValue[];
}

/** A value and how many inbound mentions have it. */
export interface FacetValue {
  readonly value: string;
  readonly n: number;
}

const CLASSES = 4;

/** Counts every mention once, in one pass over the days. */
export function buildRollup(input: RollupInput, calendar: ZoneCalendar): Rollup {
  const { length, time, isInbound, brand, channel, sentiment } = input;
  const channels = Math.max(1, channel.values.length);
  const cells = new Map<number, Uint32Array>();
  const day: number[] = [];
  const brands: number[] = [];
  const channelCodes: number[] = [];
  const counts: number[] = [];
  const close = (today: DayNumber) => {
    for (const key of [...cells.keys()].sort((a, b) => a - b)) {
      day.push(today);
      brands.push(Math.floor(key / channels));
      channelCodes.push(key % channels);
      counts.push(...cells.get(key)!);
    }
    cells.clear();
  };
  let today: DayNumber = 0;
  let ends = Number.NEGATIVE_INFINITY;
  for (let mention = 0; mention < length; mention++) {
    const at = time[mention]!;
    if (at >= ends) {
      close(today);
      today = calendar.dayOf(at);
      ends = calendar.startOf(today + 1);
    }
    if (!isInbound(mention)) continue;
    const key = brand.codes[mention]! * channels + channel.codes[mention]!;
    let cell = cells.get(key);
    if (!cell) {
      cell = new Uint32Array(CLASSES);
      cells.set(key, cell);
    }
    const kind = sentiment[mention]!;
    cell[kind] = cell[kind]! + 1;
  }
  close(today);
  const columns = {
    day: Uint32Array.from(day),
    brand: Uint16Array.from(brands),
    channel: Uint16Array.from(channelCodes),
    counts: Uint32Array.from(counts),
  };
  return {
    zone: calendar.zone,
    mentions: length,
    firstMention: length > 0 ? time[0]! : null,
    lastMention: length > 0 ? time[length - 1]! : null,
    ...columns,
    brands: facet(brand.values, columns.brand, columns.counts),
    channels: facet(channel.values, columns.channel, columns.counts),
  };
}

function facet(values: readonly string[], codes: Uint16Array, counts: Uint32Array): FacetValue[] {
  const totals = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    let n = totals.get(codes[row]!) ?? 0;
    for (let kind = 0; kind < CLASSES; kind++) n += counts[row * CLASSES + kind]!;
    totals.set(codes[row]!, n);
  }
  return [...totals]
    .map(([code, n]) => ({ value: values[code] ?? '', n }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}
