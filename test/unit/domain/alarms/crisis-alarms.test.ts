import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backTest } from '../../../../src/domain/alarms/back-test';
import { crisisAlarms, crisisEvaluations } from '../../../../src/domain/alarms/crisis-alarms';
import { crisisSeries, type InboundColumns, pulseAt } from '../../../../src/domain/alarms/crisis-series';
import { CRISIS_SETTINGS, type CrisisSettings } from '../../../../src/domain/alarms/crisis-settings';
import { QUARTERS_A_WEEK, quarterOfWeek } from '../../../../src/domain/alarms/quarter-of-week';
import { ZoneCalendar } from '../../../../src/domain/calendar/zone-calendar';
import { RandomSource } from '../../../../src/domain/statistics/sampling/random-source';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 5);

const UTC = new ZoneCalendar('UTC');
const inUtc = (instant: number) => quarterOfWeek(UTC, instant);

interface Post {
  readonly at: number;
  readonly author: number;
  readonly negative: boolean;
  readonly reach?: number;
}

function columns(posts: readonly Post[]): InboundColumns {
  const sorted = [...posts].sort((a, b) => a.at - b.at);
  return {
    time: sorted.map(({ at }) => at),
    author: sorted.map(({ author }) => author),
    negative: sorted.map(({ negative }) => Number(negative)),
    reach: sorted.map(({ reach }) => reach ?? Number.NaN),
    length: sorted.length,
  };
}

/** A quiet brand: about 6 mentions an hour, a third of them negative. */
function quiet(days: number, seed = 1): Post[] {
  const random = new RandomSource(seed);
  return Array.from({ length: days * 144 }, () => ({
    at: START + random.below(days * 1440) * MINUTE,
    author: 1000 + random.below(5000),
    negative: random.below(3) === 0,
  }));
}

/** A storm: `posts` negative mentions by `authors` authors within an hour. */
function storm(at: number, posts: number, authors: number, negative = true): Post[] {
  return Array.from({ length: posts }, (_, i) => ({
    at: at + Math.floor((i * HOUR) / posts),
    author: i % authors,
    negative,
  }));
}

function alarms(posts: readonly Post[], days: number, settings: CrisisSettings = CRISIS_SETTINGS) {
  return crisisAlarms(crisisSeries(columns(posts), START + days * DAY), settings, inUtc);
}

describe('crisis series', () => {
  it('[CR1] counts the trailing hour every quarter: negative ones, their authors, all, their reach', () => {
    const series = crisisSeries(
      columns([
        { at: START + 1, author: 1, negative: true, reach: 10 },
        { at: START + 20 * MINUTE, author: 1, negative: true, reach: 5 },
        { at: START + 30 * MINUTE, author: 2, negative: false },
        { at: START + 59 * MINUTE, author: -1, negative: true, reach: 2 },
        { at: START + 60 * MINUTE, author: -1, negative: true },
      ]),
      START + 2 * HOUR + 14 * MINUTE,
    );
    expect(series.first).toBe(START + 15 * MINUTE);
    expect([...series.negative]).toEqual([1, 2, 2, 4, 3, 2, 2, 0]);
    expect([...series.authors]).toEqual([1, 1, 1, 3, 3, 2, 2, 0]);
    expect([...series.inbound]).toEqual([1, 3, 3, 5, 4, 2, 2, 0]);
    expect([...series.reach]).toEqual([10, 15, 15, 17, 7, 2, 2, 0]);
    expect(crisisSeries(columns([]), START).length).toBe(0);
  });

  it('[CR1] equals counting each hour by itself', () => {
    const post = fc.record({
      at: fc.integer({ min: 0, max: 600 }).map((minute) => START + minute * MINUTE),
      author: fc.integer({ min: -1, max: 4 }),
      negative: fc.boolean(),
      reach: fc.nat({ max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(post, { minLength: 1, maxLength: 80 }), (posts) => {
        const series = crisisSeries(columns(posts), START + 12 * HOUR);
        for (let i = 0; i < series.length; i++) {
          const end = series.first + i * 15 * MINUTE;
          const hour = posts.filter(({ at }) => at > end - HOUR && at <= end);
          const bad = hour.filter(({ negative }) => negative);
          const unknown = bad.filter(({ author }) => author < 0).length;
          const known = new Set(bad.filter(({ author }) => author >= 0).map(({ author }) => author));
          expect(series.inbound[i]).toBe(hour.length);
          expect(series.negative[i]).toBe(bad.length);
          expect(series.authors[i]).toBe(known.size + unknown);
          expect(series.reach[i]).toBe(hour.reduce((sum, { reach }) => sum + reach, 0));
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('[CR1] velocity, acceleration over 3 hours and reach velocity', () => {
    const posts = storm(START + 4 * HOUR, 60, 60).map((post) => ({ ...post, reach: 100 }));
    const series = crisisSeries(
      columns([{ at: START, author: 1, negative: false }, ...posts]),
      START + 6 * HOUR,
    );
    expect(pulseAt(series, 20)).toEqual({ velocity: 59, acceleration: 59, reachVelocity: 5900 });
    expect(pulseAt(series, 3)).toEqual({ velocity: 1, acceleration: null, reachVelocity: 0 });
    expect(pulseAt(series, 99)).toBeNull();
  });
});

describe('the alarm', () => {
  it('[CR1] fires at the second evaluation running, and only on a storm of many authors', () => {
    const calm = quiet(20);
    expect(alarms(calm, 20)).toEqual([]);
    const at = START + 15 * DAY + 10 * HOUR;
    const [alarm, ...more] = alarms([...calm, ...storm(at, 120, 100)], 20);
    expect(more).toEqual([]);
    expect(alarm).toMatchObject({ start: at + 30 * MINUTE, peak: at + HOUR });
    expect(alarm!.score).toBeGreaterThan(20);
    expect(alarms([...calm, ...storm(at, 120, 11)], 20)).toEqual([]);
  });

  it('[CR1] does not fire where the negative share does not rise with the volume', () => {
    const at = START + 15 * DAY + 10 * HOUR;
    const even = [...storm(at, 60, 50), ...storm(at, 120, 50, false)];
    expect(alarms([...quiet(20), ...even], 20)).toEqual([]);
    const asked = alarms([...quiet(20), ...even], 20, { ...CRISIS_SETTINGS, leastShareAbove: -1 });
    expect(asked).toHaveLength(1);
  });

  it('[CR1] alarms within 24 h are one; later ones are not', () => {
    const at = START + 15 * DAY;
    const calm = quiet(20);
    expect(alarms([...calm, ...storm(at, 90, 90), ...storm(at + 20 * HOUR, 150, 90)], 20)).toHaveLength(1);
    expect(alarms([...calm, ...storm(at, 90, 90), ...storm(at + 30 * HOUR, 90, 90)], 20)).toHaveLength(2);
  });

  it('[CR1] after 8 weeks a storm that comes every week at its hour is what is usual then', () => {
    const weekly = Array.from({ length: 10 }, (_, week) =>
      storm(START + week * 7 * DAY + 12 * HOUR, 90, 80),
    ).flat();
    const all = [...quiet(75), ...weekly];
    const found = alarms(all, 75);
    expect(found.filter(({ start }) => start > START + 57 * DAY)).toEqual([]);
    expect(found.length).toBeGreaterThan(4);
    const moved = alarms([...all, ...storm(START + 66 * DAY + 3 * HOUR, 90, 80)], 75);
    expect(moved.filter(({ start }) => start > START + 57 * DAY)).toHaveLength(1);
  });

  it('[CR1] z is against median and MAD with its floor, row by row', () => {
    const posts = [...quiet(9, 3), ...storm(START + 8 * DAY, 50, 40)];
    const series = crisisSeries(columns(posts), START + 9 * DAY);
    const median = (values: number[]) => {
      const sorted = [...values].sort((a, b) => a - b);
      const half = sorted.length / 2;
      return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
    };
    const zOf = (column: Float64Array, i: number) => {
      const base = [...column.subarray(Math.max(0, i - 672), i)];
      const centre = median(base);
      const mad = median(base.map((value) => Math.abs(value - centre)));
      return (column[i]! - centre) / Math.max(1.4826 * mad, Math.sqrt(centre), 1);
    };
    const found = [...crisisEvaluations(series, CRISIS_SETTINGS, inUtc)];
    expect(found).toHaveLength(series.length - 96);
    for (let k = 0; k < found.length; k += 7) {
      const evaluation = found[k]!;
      expect(evaluation.z).toBeCloseTo(zOf(series.negative, k + 96), 10);
      expect(evaluation.zAuthors).toBeCloseTo(zOf(series.authors, k + 96), 10);
    }
  });

  it('[CR1] a base that never moves is as wide as the root of its median', () => {
    const even = Array.from({ length: 2 * 1440 }, (_, i) => ({
      at: START + i * MINUTE,
      author: i,
      negative: true,
    }));
    const at = START + 36 * HOUR;
    const series = crisisSeries(columns([...even, ...storm(at + 1, 40, 40)]), START + 2 * DAY);
    const found = [...crisisEvaluations(series, CRISIS_SETTINGS, inUtc)].find((one) => one.at === at + HOUR);
    expect(found?.negative).toBe(100);
    expect(found?.z).toBeCloseTo(40 / Math.sqrt(60), 10);
  });

  it('[CR1] the quarter-hour of the week is the local one', () => {
    const berlin = new ZoneCalendar('Europe/Berlin');
    expect(quarterOfWeek(UTC, Date.UTC(2026, 0, 5))).toBe(0);
    expect(quarterOfWeek(UTC, Date.UTC(2026, 0, 4, 23, 59))).toBe(QUARTERS_A_WEEK - 1);
    expect(quarterOfWeek(berlin, Date.UTC(2026, 0, 5, 8, 15))).toBe(37);
    expect(quarterOfWeek(berlin, Date.UTC(2026, 5, 1, 7, 15))).toBe(37);
  });
});

describe('where the clock changes', () => {
  const berlin = new ZoneCalendar('Europe/Berlin');
  const inBerlin = (instant: number) => quarterOfWeek(berlin, instant);
  const settings = { ...CRISIS_SETTINGS, baseWeeks: 1 };
  const from = Date.UTC(2026, 9, 5);

  it('[CR1] [G4] the hour of last week is the one the clock shows', () => {
    const noons = [0, 7, 14, 21].flatMap((day) =>
      storm(berlin.instantOf(from / DAY + day, 12 * HOUR), 90, 80),
    );
    const posts = columns([{ at: from, author: 1, negative: false }, ...noons]);
    const series = crisisSeries(posts, from + 25 * DAY);
    expect(crisisAlarms(series, settings, inBerlin).filter(({ start }) => start > from + 6 * DAY)).toEqual(
      [],
    );
    const shifted = crisisAlarms(series, settings, inUtc).filter(({ start }) => start > from + 6 * DAY);
    expect(shifted).toHaveLength(1);
  });

  it('[CR1] [G4] the first of two hours of one name is not the base of the second', () => {
    const night = Date.UTC(2026, 9, 25);
    const posts = columns([
      { at: from, author: 1, negative: false },
      ...storm(night, 60, 60),
      ...storm(night + HOUR, 60, 60),
    ]);
    const found = [...crisisEvaluations(crisisSeries(posts, night + DAY), settings, inBerlin)];
    const second = found.find(({ at }) => at === night + 90 * MINUTE);
    expect(inBerlin(night + 90 * MINUTE)).toBe(inBerlin(night + 30 * MINUTE));
    expect(second).toMatchObject({ negative: 60, z: 60 });
  });
});

describe('back-test', () => {
  it('[CR2] says when each fired, how long before the peak, and which incidents were caught or missed', () => {
    const at = START + 15 * DAY;
    const found = alarms([...quiet(20), ...storm(at, 90, 90), ...storm(at + 40 * HOUR, 90, 90)], 20);
    const test = backTest(found, [
      { name: 'outage', start: at, end: at + 5 * HOUR, peak: at + 2 * HOUR },
      { name: 'rumour', start: at + 10 * HOUR, end: at + 12 * HOUR, peak: null },
    ]);
    expect(test).toMatchObject({ caught: 1, missed: 1, apart: 1 });
    expect(test.incidents[0]).toMatchObject({ firedAt: at + 30 * MINUTE, beforePeak: 90 * MINUTE });
    expect(test.incidents[1]).toMatchObject({ firedAt: null, beforePeak: null });
    expect(test.alarms.map(({ incidents }) => incidents)).toEqual([['outage'], []]);
    expect(test.alarms[0]?.beforePeak).toBe(found[0]!.peak - found[0]!.start);
    expect(backTest([], [])).toEqual({ alarms: [], incidents: [], caught: 0, missed: 0, apart: 0 });
  });
});
