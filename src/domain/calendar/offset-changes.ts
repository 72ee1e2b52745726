import { tzOffset } from '@date-fns/tz';
import type { Instant } from '../mention';

/** From `at` on the zone's clock is `offset` ms ahead of UTC. */
export interface OffsetChange {
  readonly at: Instant;
  readonly offset: number;
}

const MINUTE = 60_000;
const STEP = 24 * 60 * MINUTE;

/** Outside these years a zone keeps the offset it has at their ends: no mention is older or that far ahead. */
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2200, 0, 1);

/**
 * Offsets of an IANA zone from `from` to `to`, ascending: the one that holds at `from` first (its `at` is −∞), then
 * one entry for each change, at the millisecond. Two changes within one day would be missed; no zone has had them.
 * An unknown zone gives NaN offsets: zones are checked where they are entered (`isZone`).
 */
export function offsetChanges(zone: string, from: Instant, to: Instant): readonly OffsetChange[] {
  let known = Math.min(Math.max(from, FIRST), LAST);
  const end = Math.min(Math.max(to, FIRST), LAST);
  let offset = offsetAt(zone, known);
  const changes: OffsetChange[] = [{ at: Number.NEGATIVE_INFINITY, offset }];
  while (known < end) {
    const next = known + STEP;
    const then = offsetAt(zone, next);
    if (then !== offset) {
      changes.push({ at: firstWithout(zone, offset, known, next), offset: then });
      offset = then;
    }
    known = next;
  }
  return changes;
}

/** ms that a zone's clock is ahead of UTC. */
export function offsetAt(zone: string, instant: Instant): number {
  return Math.round(tzOffset(zone, new Date(instant)) * MINUTE);
}

function firstWithout(zone: string, offset: number, low: Instant, high: Instant): Instant {
  let before = low;
  let after = high;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(zone, middle) === offset) before = middle;
    else after = middle;
  }
  return after;
}
