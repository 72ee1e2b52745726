import { type GroupCounts, groupMentions } from '../../analytics/gather/group-mentions';
import { previousPeriod, samePeriodLastYear } from '../../domain/calendar/comparison-period';
import type { Window } from '../../domain/calendar/to-date';
import { compareIds } from '../../domain/numeric-id';
import { mixEffect, type SegmentTotals } from '../../domain/statistics/mix/mix-effect';
import { roundedParts } from '../../domain/statistics/mix/rounded-parts';
import { type WaterfallStep, waterfall } from '../../domain/statistics/mix/waterfall';
import { netSentiment } from '../../domain/statistics/net-sentiment';
import type { MixEffectAnswer, MixEffectParts, TileQuery } from '../../ipc/engine-queries';
import { comparedRange } from './comparison';
import { periodOf, type Question } from './question';

type MixEffectQuery = Extract<TileQuery, { kind: 'mix-effect' }>;

const DECIMALS = 1;
const NOTHING: SegmentTotals = { n: 0, sum: 0 };

/**
 * SE5: the change of net sentiment against a reference period, taken apart over the values of a dimension into what
 * changed within them and what their mix did. Counts what net sentiment counts (G8), over the periods its headline
 * compares (G11).
 */
export function mixEffectOf(question: Question, query: MixEffectQuery): MixEffectAnswer {
  const { by, filter, slot, against } = query;
  const range = question.range(filter);
  const reference =
    range &&
    (against === 'previous' ? previousPeriod(range) : samePeriodLastYear(range, question.settings.weekStart));
  const compared = range && reference && comparedRange(question, range, reference);
  return {
    kind: 'mix-effect',
    slot,
    by,
    reference: compared ? periodOf(compared.range) : null,
    effect: compared ? partsOf(question, query, compared.window) : null,
  };
}

function partsOf(
  question: Question,
  { by, filter, limit }: MixEffectQuery,
  before: Window,
): MixEffectParts | null {
  const groupsIn = (window: Window) =>
    new Map(groupMentions(question.dataset, by, filter.where, window).map((group) => [group.value, group]));
  const then = groupsIn(before);
  const now = groupsIn(question.window(filter));
  const values = [...new Set([...then.keys(), ...now.keys()])];
  const effect = mixEffect(
    values.map((value) => ({
      segment: value,
      reference: totalsOf(then.get(value)),
      current: totalsOf(now.get(value)),
    })),
  );
  if (!effect) return null;
  const { reference, current, change, within, mix } = effect;
  const steps = waterfall(effect, limit);
  const segments = effect.segments.map((segment) => {
    const [earlier, later] = [then.get(segment.segment), now.get(segment.segment)];
    return {
      value: segment.segment,
      n: totalsOf(later).n,
      net: later ? netSentiment(later) : null,
      nBefore: totalsOf(earlier).n,
      netBefore: earlier ? netSentiment(earlier) : null,
      within: segment.within,
      mix: segment.mix,
    };
  });
  segments.sort(
    (a, b) => Math.abs(b.within + b.mix) - Math.abs(a.within + a.mix) || compareIds(a.value, b.value),
  );
  return { reference, current, change, within, mix, segments, steps, printed: printedOf(steps, change) };
}

function totalsOf(group: GroupCounts | undefined): SegmentTotals {
  if (!group) return NOTHING;
  const { positive, neutral, negative } = group;
  return { n: positive + neutral + negative, sum: 100 * (positive - negative) };
}

function printedOf(steps: readonly WaterfallStep[], change: number): (number | null)[] {
  const heights = steps.flatMap((step) => ('from' in step ? [step.to - step.from] : []));
  const rounded = roundedParts(heights, change, DECIMALS);
  let next = 0;
  return steps.map((step) => ('from' in step ? (rounded[next++] ?? null) : null));
}
