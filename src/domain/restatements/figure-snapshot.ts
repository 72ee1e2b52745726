import { parseDay } from '../calendar/day';
import type { ZoneCalendar } from '../calendar/zone-calendar';
import type { FigureDefinition, FigureValue, NoValue } from '../figures/figure';
import { DIMENSIONS, type Filter, type Period } from '../filter';
import type { Instant } from '../mention';
import { closesAt, type Maturity, maturityOf } from './closes-at';
import { hashInputs } from './hash-inputs';

/** A figure as it was stated: its value or why it has none, and what was counted. */
export interface Stated {
  readonly value: number | null;
  readonly noValue: NoValue | null;
  readonly n: number;
}

/** What a figure of a period said at an instant, and from what (G10). */
export interface FigureSnapshot extends Stated {
  /** Id of the catalogue; an older version's need no longer be in it. */
  readonly figure: string;
  readonly definitionVersion: number;
  readonly period: Period;
  /** The filter's dimensions as `canonicalWhere` writes them. */
  readonly where: Filter['where'];
  /** `hashInputs` of what the figure was computed from. */
  readonly inputs: string;
  readonly calendarVersion: number;
  readonly takenAt: Instant;
  /** Whether the period was closed by then; a later change is logged only if it was. */
  readonly maturity: Maturity;
}

/** What a snapshot is taken under. */
export interface SnapshotContext {
  /** The report zone's. */
  readonly calendar: ZoneCalendar;
  readonly calendarVersion: number;
  readonly slaTargetMin: number;
  readonly takenAt: Instant;
}

/**
 * Snapshot of a figure's value over a period and filter. `inputs` is what it was computed from, as plain data; the
 * period closes by the figure's own "as of". A period with a day that does not exist throws a RangeError.
 */
export function takeSnapshot(
  definition: Pick<FigureDefinition, 'id' | 'rule' | 'version'>,
  found: FigureValue,
  over: { readonly period: Period; readonly where: Filter['where'] },
  inputs: unknown,
  context: SnapshotContext,
): FigureSnapshot {
  const { from, to } = { from: parseDay(over.period.from), to: parseDay(over.period.to) };
  if (from === null || to === null) throw new RangeError('A period of days that do not exist.');
  const closing = closesAt(definition.rule, { from, to }, context.calendar, context.slaTargetMin);
  return {
    figure: definition.id,
    definitionVersion: definition.version,
    period: { from: over.period.from, to: over.period.to },
    where: canonicalWhere(over.where),
    value: found.value === null ? null : found.value + 0,
    noValue: found.noValue,
    n: found.n,
    inputs: hashInputs(inputs),
    calendarVersion: context.calendarVersion,
    takenAt: context.takenAt,
    maturity: maturityOf(closing, found.asOf),
  };
}

/** Dimensions in their own order, values sorted and once each; an empty choice is none. */
export function canonicalWhere(where: Filter['where']): Filter['where'] {
  return Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const values = [...new Set(where[dimension] ?? [])].sort();
      return values.length > 0 ? [[dimension, values]] : [];
    }),
  );
}

/** What snapshots and entries of the log are about: the same for the same figure, period and filter. */
export function subjectOf(about: Pick<FigureSnapshot, 'figure' | 'period' | 'where'>): string {
  return JSON.stringify([about.figure, about.period.from, about.period.to, canonicalWhere(about.where)]);
}
