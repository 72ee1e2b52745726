import { DIMENSIONS } from '../filter';
import type { Instant, MentionField } from '../mention';
import type { Excluded, FigureDefinition, FigureValue, NoValue, Unit } from './figure';
import { FIGURE_PARTS_OF } from './figure-parts';
import type { Gathered, GatherKind } from './gathered';

/** A figure's two halves: what must be gathered for it, and the pure `finish` that makes a value of that. */
export interface Figure<K extends GatherKind = GatherKind> {
  readonly definition: FigureDefinition;
  readonly gather: K;
  /** Fields without which there is no such figure: its value is then "not mapped". */
  readonly needs: readonly MentionField[];
  finish(gathered: Gathered[K], asOf: Instant | null): FigureValue;
  /** The formula with the numbers of a value filled in, as one can check it by hand. `currency` is the workspace's. */
  worked(value: FigureValue, currency: string): string;
}

/** G7: how the footnote names mentions that were deleted after they were counted. */
export const REMOVED = 'removed at source, still counted';

/** G6: what has no reply yet cannot be dated by it. */
export const UNDATED = 'still waiting, so without a reply to date them by';

/** Definition of a figure; what most figures share is filled in. */
export function define(
  definition: Omit<FigureDefinition, 'version' | 'splitBy' | 'minimumN' | 'parts'> & {
    readonly minimumN?: number;
  },
): FigureDefinition {
  const parts = FIGURE_PARTS_OF[definition.id] ?? [];
  return { version: 1, splitBy: DIMENSIONS, minimumN: 1, parts, ...definition };
}

export function fact(name: string, value: number | null, unit: Unit) {
  return { name, value, unit };
}

/** Only what there is at least one of. */
export function exclusions(...all: readonly Excluded[]): readonly Excluded[] {
  return all.filter((excluded) => excluded.n > 0);
}

/** A figure that has no value, and why. */
export function withoutValue(
  definition: FigureDefinition,
  noValue: NoValue,
  rest: Partial<Pick<FigureValue, 'n' | 'excluded' | 'beside' | 'asOf' | 'low' | 'high'>> = {},
): FigureValue {
  return {
    id: definition.id,
    value: null,
    noValue,
    low: null,
    high: null,
    n: 0,
    excluded: [],
    beside: [],
    asOf: null,
    ...rest,
  };
}
