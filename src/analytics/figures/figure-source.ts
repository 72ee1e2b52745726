import type { Window } from '../../domain/calendar/to-date';
import type { CostTable } from '../../domain/escalation/cost-table';
import type { FigurePart } from '../../domain/figures/figure';
import type { Gathered, GatherKind } from '../../domain/figures/gathered';
import type { Attribution } from '../../domain/filter';
import type { BusinessHours } from '../../domain/settings';
import type { Dataset } from '../dataset';
import { NEGATIVE, NEUTRAL, POSITIVE } from '../gather/dimensions';
import type { Mask } from '../gather/masks';

/** Settings that figures depend on beside the dataset. */
export interface FigureSettings {
  /** SLA target in calendar minutes (FR5). */
  readonly slaTargetMin: number;
  /** Currency whose amounts are summed (LE2). */
  readonly currency: string;
  /** Report zone and fiscal year, for quarters (ES3) and quarter-hours of the week (CR1); UTC and January if absent. */
  readonly zone?: string;
  readonly fiscalYearStart?: number;
  /** Risk score from which a thread is at risk (ES2). */
  readonly riskThreshold?: number;
  /** Calendar of the figures in working time (G5); without one they are not measurable. */
  readonly businessHours?: BusinessHours;
  /** What one escalation costs (ES4). */
  readonly costs?: CostTable;
}

/** What a figure is asked over: a dataset, what passes its filter's dimensions, and the settings. */
export interface Scope {
  readonly dataset: Dataset;
  readonly mask: Mask;
  readonly settings: FigureSettings;
  /** By what waits are dated (G6). */
  readonly attribution: Attribution;
}

/** What a number counts, one entry each, newest first: as many as its figure's n. */
export interface SelectedRows {
  /** Mentions to show: the mention itself, or the one a thread or turn starts at, or that carries a deal. */
  readonly mentions: Uint32Array;
  /** How long each waited, for response figures; `open[i]` is 1 while it still does. */
  readonly waits: { readonly ms: Float64Array; readonly open: Uint8Array } | null;
  /** Deal code of each, for revenue. */
  readonly deals: Uint32Array | null;
}

/**
 * Where a figure's numbers come from: what is gathered for it in windows that do not overlap, and the rows it counts
 * in one of them. Both read the same table by the same test, so that the list is as long as n.
 */
export interface FigureSource<K extends GatherKind = GatherKind> {
  gather(scope: Scope, windows: readonly Window[]): readonly Gathered[K][];
  rows(scope: Scope, window: Window, part: FigurePart | undefined): SelectedRows;
}

const CLASS_CODES = { negative: NEGATIVE, neutral: NEUTRAL, positive: POSITIVE } as const;

/** Whether a mention is of the sentiment class a part names; parts that name none let all pass. */
export function classTest({ masks }: Dataset, part: FigurePart | undefined): (mention: number) => boolean {
  if (part !== 'negative' && part !== 'neutral' && part !== 'positive') return () => true;
  const { codes } = masks.codes('sentiment');
  const wanted = CLASS_CODES[part];
  return (mention) => codes[mention] === wanted;
}
