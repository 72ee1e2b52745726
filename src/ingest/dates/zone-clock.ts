import { tz } from '@date-fns/tz';
import { parse } from 'date-fns';

/** UTC ms of a local wall-clock time given as if it were UTC ms. */
export type ZoneClock = (wall: number) => number;

const STEP = 900_000;
const KEPT = 200_000;
const REFERENCE = new Date(2026, 0, 1);

/**
 * Wall clock of an IANA zone. Offsets are asked of date-fns once per quarter of an hour and kept: zones change
 * them on such marks only. An hour that occurs twice or not at all reads as date-fns reads it.
 */
export function zoneClock(zone: string): ZoneClock {
  if (zone === 'UTC' || zone === 'Etc/UTC') return (wall) => wall;
  const context = { in: tz(zone) };
  const offsets = new Map<number, number>();
  return (wall) => {
    if (Number.isNaN(wall)) return wall;
    const mark = Math.floor(wall / STEP) * STEP;
    let offset = offsets.get(mark);
    if (offset === undefined) {
      const text = new Date(mark).toISOString().slice(0, 16);
      offset = parse(text, "yyyy-MM-dd'T'HH:mm", REFERENCE, context).getTime() - mark;
      if (offsets.size >= KEPT) offsets.clear();
      offsets.set(mark, offset);
    }
    return wall + offset;
  };
}
