import { parseDay } from '../domain/calendar/day';
import type { Day, Dimension } from '../domain/filter';
import type { Instant } from '../domain/mention';
import { compareIds } from '../domain/numeric-id';
import type { Dataset } from './dataset';
import type { Where } from './gather/masks';
import { type Figures, KpiTally } from './kpi-tally';

export type { Figures, Times } from './kpi-tally';

export interface KpiRequest {
  /** Dimension to group by, beside the figures over everything. */
  readonly by?: Dimension;
  readonly where?: Where;
  /** Local days, both included; absent ends are open. */
  readonly from?: Day;
  readonly to?: Day;
  /** IANA report zone; default UTC. */
  readonly tz?: string;
  /** SLA target in minutes; default 60. */
  readonly slaMin?: number;
}

export interface Kpis {
  readonly asOf: Instant | null;
  readonly all: Figures;
  readonly by: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
}

/**
 * The figures that the command line prints (PRODUCT.md `kpis`): over everything asked for, and once per value of a
 * dimension. "As of" belongs to the dataset: create it with `asOf` and `oneSource` for one. Days are local and both
 * included. Throws a RangeError for a day or zone that does not exist.
 */
export function computeKpis(dataset: Dataset, request: KpiRequest): Kpis {
  const calendar = dataset.calendar(request.tz ?? 'UTC');
  const window = {
    from: request.from === undefined ? Number.NEGATIVE_INFINITY : calendar.startOf(dayOf(request.from)),
    to: request.to === undefined ? Number.POSITIVE_INFINITY : calendar.startOf(dayOf(request.to) + 1),
  };
  const tally = new KpiTally(dataset, {
    where: request.where ?? {},
    window,
    calendar,
    targetMs: (request.slaMin ?? 60) * 60_000,
  });
  const all = tally.group(null)[0]!;
  if (request.by === undefined) return { asOf: dataset.asOf, all, by: {} };
  const { values } = dataset.masks.codes(request.by);
  const groups = tally.group(request.by);
  const wanted = listedGroups(dataset, request.by, request.where ?? {}, groups);
  const named = wanted
    .map((code) => [values[code] ?? '', groups[code]!] as const)
    .sort(([a], [b]) => compareIds(a, b));
  return { asOf: dataset.asOf, all, by: { [request.by]: Object.fromEntries(named) } };
}

function dayOf(label: Day) {
  const day = parseDay(label);
  if (day === null) throw new RangeError(`Not a day: ${label}`);
  return day;
}

/** Groups to print: values that occur, and each brand that wrote an outbound mention or is mapped (FR0). */
function listedGroups(
  dataset: Dataset,
  by: Dimension,
  where: Where,
  groups: readonly Figures[],
): readonly number[] {
  const allowed = dataset.masks.allowed(by, where);
  const { listed } = dataset.joined.brands;
  return groups.flatMap((figures, code) => {
    const occurs =
      figures.mentions.inbound + figures.mentions.outbound + figures.threads.count + figures.directReply.n >
      0;
    const named = by === 'brand' && code !== 0 && listed[code] === 1;
    return (occurs || named) && (allowed === null || allowed[code] === 1) ? [code] : [];
  });
}
