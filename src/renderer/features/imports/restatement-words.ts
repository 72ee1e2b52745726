import type { FigureDefinition } from '../../../domain/figures/figure';
import type { Stated } from '../../../domain/restatements/figure-snapshot';
import type { RestatementCause } from '../../../domain/restatements/restatements-of';
import { NO_VALUE_WORDS } from '../../session/no-value-words';
import type { Format } from '../../ui/format/make-format';

/** Why a closed figure changed, in a few words (G10). */
export const CAUSE_WORDS: Readonly<Record<RestatementCause, string>> = {
  'late-data': 'mentions came late or were taken out',
  calendar: 'new business calendar',
  reclassification: 'mentions were classified anew',
  definition: 'new version of the definition',
  settings: 'settings were changed',
};

type Shown = Pick<FigureDefinition, 'unit' | 'decimals'>;

/** Both values as finely as it takes to tell them apart, at most as finely as the figure is exact. */
export function statedWords(
  old: Stated,
  now: Stated,
  { unit, decimals }: Shown,
  format: Format,
): { readonly old: string; readonly new: string } {
  const write = ({ value, noValue }: Stated, digits: number): string =>
    value === null ? NO_VALUE_WORDS[noValue ?? 'no-data'] : format.value(value, unit, digits);
  const coarse = { old: write(old, 0), new: write(now, 0) };
  return coarse.old === coarse.new ? { old: write(old, decimals), new: write(now, decimals) } : coarse;
}

/** What the log says as a whole: "12 figures of closed periods have changed." */
export function restatementsHeadline(n: number, format: Format): string {
  if (n === 1) return 'One figure of a closed period has changed since it was stated.';
  return `${format.count(n)} times a figure of a closed period has changed since it was stated.`;
}
