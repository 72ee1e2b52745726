import { nextUnit, startOfUnit } from '../../../domain/calendar/bucket';
import type { Window } from '../../../domain/calendar/to-date';
import { ESCALATION_WINDOW } from '../../../domain/escalation/escalation-reason';
import type { AvoidedCounts } from '../../../domain/figures/escalation/escalation-counts';
import { isUsed, type Stratum } from '../../../domain/statistics/sampling/escalations-avoided';
import { FLAG } from '../../columns/columns';
import { rangeOf } from '../../gather/ranges';
import { countUnknownOpenings } from '../../gather/select-cases';
import { classTest, type FigureSource, type Scope } from '../figure-source';

/** Threads that a person answered within the target, in the strata that the model can use (ES3). */
export const handledThreads: FigureSource<'avoided'> = {
  gather: (scope, windows) => windows.map((window) => gatherAvoided(scope, window)),
  rows(scope, window, part) {
    const { firstResponses } = scope.dataset;
    const inClass = classTest(scope.dataset, part);
    const found = [...inStrata(scope, window).strata.values()]
      .filter(({ counts }) => isUsed(counts))
      .flatMap(({ handled }) => handled)
      .sort((a, b) => b - a)
      .filter((index) => inClass(firstResponses.at[index]!));
    return {
      mentions: Uint32Array.from(found, (index) => firstResponses.at[index]!),
      waits: null,
      deals: null,
    };
  },
};

interface Group {
  readonly counts: { -readonly [K in keyof Stratum]: number };
  /** Cases of the first responses that were handled. */
  readonly handled: number[];
}

function gatherAvoided(scope: Scope, window: Window): AvoidedCounts {
  const { dataset, mask, settings } = scope;
  const { strata, ...counts } = inStrata(scope, window);
  const groups = [...strata.values()];
  const removed = groups
    .filter((group) => isUsed(group.counts))
    .flatMap(({ handled }) => handled)
    .filter((index) => !Number.isNaN(dataset.joined.deletedAt(dataset.firstResponses.at[index]!))).length;
  return {
    ...counts,
    targetMs: targetOf(scope),
    strata: groups.map((group) => group.counts),
    removed,
    openingUnknown: countUnknownOpenings(dataset, mask, window),
    costs: settings.costs ?? null,
  };
}

/** ES3: the population of a selection in its strata, each case by its number among the first responses. */
function inStrata(scope: Scope, window: Window) {
  const { dataset, mask } = scope;
  const { joined, firstResponses: cases } = dataset;
  const { escalatedAt } = dataset.escalationMarks();
  const targetMs = targetOf(scope);
  const stratumOf = strataOf(scope);
  const strata = new Map<string, Group>();
  const counts = { escalatedBefore: 0, deletedBefore: 0, young: 0, needNoAnswer: 0 };
  const [from, to] = rangeOf(cases.start, window);
  for (let index = from; index < to; index++) {
    const opening = cases.at[index]!;
    if (mask.passes[opening] === 0) continue;
    const start = cases.start[index]!;
    const escalated = escalatedAt[joined.threads.of[opening]!]! - start;
    if (!joined.needsAnswer(opening)) counts.needNoAnswer++;
    else if (cases.age[index]! < targetMs + ESCALATION_WINDOW) counts.young++;
    else if (escalated <= targetMs) counts.escalatedBefore++;
    else if (joined.deletedAt(opening) - start <= targetMs) counts.deletedBefore++;
    else {
      const key = stratumOf(index);
      const group = strata.get(key) ?? emptyGroup();
      strata.set(key, group);
      const isHandled = cases.open[index] === 0 && cases.wait[index]! <= targetMs;
      const isEscalated = escalated <= ESCALATION_WINDOW;
      group.counts[isHandled ? 'handled' : 'comparison']++;
      if (isEscalated) group.counts[isHandled ? 'handledEscalated' : 'comparisonEscalated']++;
      if (isHandled) group.handled.push(index);
    }
  }
  return { strata, ...counts };
}

function emptyGroup(): Group {
  return {
    counts: { handled: 0, handledEscalated: 0, comparison: 0, comparisonEscalated: 0 },
    handled: [],
  };
}

/** What was known at the opening of a thread, as one key: sentiment, threat, reach third, channel, theme, quarter. */
function strataOf({ dataset, settings }: Scope): (index: number) => string {
  const { joined, firstResponses: cases, masks } = dataset;
  const [sentiment, channel, theme] = (['sentiment', 'channel', 'theme'] as const).map(
    (dimension) => masks.codes(dimension).codes,
  );
  const thirds = dataset.reachThirds();
  const calendar = dataset.calendar(settings.zone ?? 'UTC');
  const style = { weekStart: 1, fiscalYearStart: settings.fiscalYearStart ?? 1 };
  // Cases come in the order of time: the quarter is looked up once for all that lie in it.
  let quarter = Number.NaN;
  let ends = Number.NEGATIVE_INFINITY;
  return (index) => {
    const opening = cases.at[index]!;
    if (cases.start[index]! >= ends) {
      quarter = startOfUnit(calendar.dayOf(cases.start[index]!), 'quarter', style);
      ends = calendar.startOf(nextUnit(quarter, 'quarter'));
    }
    const threat = (joined.flags(opening) & FLAG.threat) === 0 ? 0 : 1;
    const codes = [sentiment![opening], threat, thirds(opening), channel![opening], theme![opening]];
    return `${codes.join(' ')} ${quarter}`;
  };
}

function targetOf({ settings }: Scope): number {
  return settings.slaTargetMin * 60_000;
}
