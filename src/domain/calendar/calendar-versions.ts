import type { Day } from '../filter';
import type { Instant } from '../mention';
import type { BusinessHours } from '../settings';
import { BusinessTime, type BusinessWait } from './business-time';
import { parseDay } from './day';
import { ZoneCalendar } from './zone-calendar';

/** A version of the business calendar and the first local day, in its own zone, on which it holds. */
export interface DatedHours {
  readonly validFrom: Day;
  readonly hours: BusinessHours;
}

/** One version as it holds: for waits that start from `from` until the next version's. */
export interface HeldVersion {
  readonly from: Instant;
  readonly time: BusinessTime;
}

/**
 * The versions of a business calendar in time (G5). A wait is measured to its end by the version that holds at its
 * start, so that a later version leaves it as it was. The earliest version also holds before its day; of two that
 * begin together the higher number holds. No version at all, an unknown zone or a day that does not exist throws a
 * RangeError: they are checked where they are entered.
 */
export class CalendarVersions {
  readonly held: readonly HeldVersion[];

  constructor(versions: readonly DatedHours[]) {
    if (versions.length === 0) throw new RangeError('A business calendar needs a version.');
    const dated = versions
      .map(({ validFrom, hours }) => ({ from: startOf(validFrom, hours.zone), hours }))
      .sort((a, b) => a.from - b.from || a.hours.version - b.hours.version);
    this.held = dated
      .filter(({ from }, index) => dated[index + 1]?.from !== from)
      .map(({ from, hours }, index) => ({
        from: index === 0 ? Number.NEGATIVE_INFINITY : from,
        time: new BusinessTime(hours),
      }));
  }

  /** The calendar for a wait that starts at an instant. */
  at(start: Instant): BusinessTime {
    let low = 0;
    let high = this.held.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.held[middle]!.from <= start) low = middle;
      else high = middle;
    }
    return this.held[low]!.time;
  }

  elapsed(from: Instant, to: Instant): number {
    return this.at(from).elapsed(from, to);
  }

  wait(from: Instant, to: Instant): BusinessWait {
    return this.at(from).wait(from, to);
  }
}

function startOf(label: Day, zone: string): Instant {
  const day = parseDay(label);
  if (day === null) throw new RangeError(`No such day: ${label}`);
  return new ZoneCalendar(zone).startOf(day);
}
