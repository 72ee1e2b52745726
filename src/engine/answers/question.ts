import type { Dataset } from '../../analytics/dataset';
import { figuresOver } from '../../analytics/figures/figures-over';
import { ALWAYS } from '../../analytics/gather/ranges';
import type { DayRange } from '../../domain/calendar/comparison-period';
import { dayLabel, parseDay } from '../../domain/calendar/day';
import { type Window, windowOf } from '../../domain/calendar/to-date';
import type { ZoneCalendar } from '../../domain/calendar/zone-calendar';
import { FIGURES } from '../../domain/figures/catalogue';
import type { FigureId, FigureValue } from '../../domain/figures/figure';
import type { Filter, Period } from '../../domain/filter';
import type { WorkspaceSettings } from '../../domain/settings';

/**
 * A dataset under the settings of its workspace, asked for figures over filters. Each figure over one filter and
 * the same windows is computed once, however many tiles ask for it.
 */
export class Question {
  readonly calendar: ZoneCalendar;
  readonly #known = new Map<string, readonly FigureValue[]>();

  constructor(
    readonly dataset: Dataset,
    readonly settings: WorkspaceSettings,
  ) {
    this.calendar = dataset.calendar(settings.zone);
  }

  /** Figures of one filter's dimensions, dated as it says (G6), in windows that do not overlap. */
  figures(
    id: FigureId,
    { where, attribution = 'start' }: Pick<Filter, 'where' | 'attribution'>,
    windows: readonly Window[],
  ): readonly FigureValue[] {
    if (windows.length === 0) return [];
    const dated = FIGURES[id].definition.dated === true ? attribution : 'start';
    const key = JSON.stringify([id, where, dated, windows]);
    const known = this.#known.get(key);
    if (known) return known;
    const found = figuresOver(this.dataset, this.settings, id, where, windows, dated);
    this.#known.set(key, found);
    return found;
  }

  figure(id: FigureId, filter: Filter): FigureValue {
    return this.figures(id, filter, [this.window(filter)])[0] as FigureValue;
  }

  /** Days a filter names; without a period, or with a day that does not exist, null. */
  range(filter: Filter): DayRange | null {
    if (!filter.period) return null;
    const from = parseDay(filter.period.from);
    const to = parseDay(filter.period.to);
    return from === null || to === null ? null : { from, to };
  }

  /** Instants a filter names. */
  window(filter: Filter): Window {
    const range = this.range(filter);
    return range ? windowOf(range, this.calendar) : ALWAYS;
  }

  /** Days that are drawn: the filter's, or from the first mention to "as of". null without mentions. */
  drawnRange(filter: Filter): DayRange | null {
    const { since, asOf } = this.dataset;
    if (since === null || asOf === null) return null;
    return this.range(filter) ?? { from: this.calendar.dayOf(since), to: this.calendar.dayOf(asOf) };
  }

  /** Whether there was data from a day on: before, a figure has nothing to be compared with. */
  isCovered(day: number): boolean {
    const { since } = this.dataset;
    return since !== null && this.calendar.dayOf(since) <= day;
  }
}

export function periodOf(range: DayRange): Period {
  return { from: dayLabel(range.from), to: dayLabel(range.to) };
}
