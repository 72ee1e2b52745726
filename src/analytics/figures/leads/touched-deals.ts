import type { Window } from '../../../domain/calendar/to-date';
import type { AttributionDays } from '../../../domain/figures/leads/attributed-revenue';
import { rangeOf } from '../../gather/ranges';
import type { DealTable } from '../../join/deals';
import { classTest, type FigureSource, type Scope } from '../figure-source';

const DAY = 24 * 3_600_000;

/** What a won deal of a selection is to a window of attribution. */
type Credit = 'within' | 'outside' | 'without-creation' | 'without-value' | 'other-currency';

interface TouchRule {
  /** The touch of deal i that the filter is asked of and that is listed, −1 where none passes. */
  touch(scope: Scope, deals: DealTable, i: number): number;
  /** The instant the touch must lie before. */
  readonly until: 'created' | 'start';
}

const RULES: Readonly<Record<'sourced' | 'influenced', TouchRule>> = {
  sourced: {
    until: 'created',
    touch({ mask }, { touches, touchOffsets }, i) {
      const first = touches[touchOffsets[i]!]!;
      return mask.passes[first] === 1 ? first : -1;
    },
  },
  influenced: {
    until: 'start',
    touch({ mask, dataset }, { touches, touchOffsets, start }, i) {
      let found = -1;
      for (let at = touchOffsets[i]!; at < touchOffsets[i + 1]!; at++) {
        const touch = touches[at]!;
        if (mask.passes[touch] !== 1) continue;
        // The last touch before the close is the nearest to it; one after it credits nothing.
        if (found < 0 || dataset.joined.time(touch) <= start[i]!) found = touch;
      }
      return found;
    },
  },
};

/** Won deals in the workspace's currency that a touch within the days before is credited with (LE2). */
export function touchedDeals(
  kind: 'sourced' | 'influenced',
  days: AttributionDays,
): FigureSource<'attributed'> {
  const rule = RULES[kind];
  return {
    gather: (scope, windows) => windows.map((window) => gatherTouched(scope, window, rule, days)),
    rows(scope, window, part) {
      const { deals } = scope.dataset;
      const inClass = classTest(scope.dataset, part);
      const [from, to] = rangeOf(deals.start, window);
      const found: number[] = [];
      const mentions: number[] = [];
      for (let i = to - 1; i >= from; i--) {
        const touch = rule.touch(scope, deals, i);
        if (creditOf(scope, i, touch, rule, days) !== 'within' || !inClass(touch)) continue;
        found.push(deals.deal[i]!);
        mentions.push(touch);
      }
      return { mentions: Uint32Array.from(mentions), waits: null, deals: Uint32Array.from(found) };
    },
  };
}

function creditOf(scope: Scope, i: number, touch: number, rule: TouchRule, days: number): Credit | null {
  if (touch < 0) return null;
  const { deals, joined } = scope.dataset;
  const currency = joined.dictionaries.currency[deals.currency[i]!] ?? '';
  if (Number.isNaN(deals.value[i]!)) return 'without-value';
  if (currency !== '' && currency !== scope.settings.currency) return 'other-currency';
  const until = deals[rule.until][i]!;
  if (Number.isNaN(until)) return 'without-creation';
  const before = until - joined.time(touch);
  return before >= 0 && before <= days * DAY ? 'within' : 'outside';
}

function gatherTouched(scope: Scope, window: Window, rule: TouchRule, days: number) {
  const { deals, joined } = scope.dataset;
  const [from, to] = rangeOf(deals.start, window);
  const counts = { deals: 0, sum: 0, ofDeals: 0, ofSum: 0, outside: 0, withoutCreation: 0, withoutValue: 0 };
  const others = new Map<string, { currency: string; deals: number; sum: number }>();
  for (let i = from; i < to; i++) {
    const credit = creditOf(scope, i, rule.touch(scope, deals, i), rule, days);
    if (credit === null) continue;
    const value = deals.value[i]!;
    if (credit === 'without-value') counts.withoutValue++;
    else if (credit === 'other-currency') {
      const currency = joined.dictionaries.currency[deals.currency[i]!]!;
      const other = others.get(currency) ?? { currency, deals: 0, sum: 0 };
      other.deals++;
      other.sum += value;
      others.set(currency, other);
    } else {
      counts.ofDeals++;
      counts.ofSum += value;
      if (credit === 'outside') counts.outside++;
      else if (credit === 'without-creation') counts.withoutCreation++;
      else {
        counts.deals++;
        counts.sum += value;
      }
    }
  }
  const otherCurrencies = [...others.values()].sort(
    (a, b) => b.deals - a.deals || (a.currency < b.currency ? -1 : 1),
  );
  return { ...counts, otherCurrencies };
}
