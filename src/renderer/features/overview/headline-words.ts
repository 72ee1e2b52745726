import type { FigureDefinition, FigureValue } from '../../../domain/figures/figure';
import { NO_VALUE_WORDS } from '../../session/no-value-words';
import { shownDecimals } from '../../session/shown-decimals';
import type { Format } from '../../ui/format/make-format';

/** What stands in a tile beside and beneath its number. */
export interface HeadlineWords {
  readonly value: string;
  /** Unit, interval or what is included: "points ± 1", "incl. 214 open". */
  readonly beside: string;
  readonly counted: string;
}

const besideOf = (figure: FigureValue, name: string): number | null =>
  figure.beside.find((one) => one.name === name)?.value ?? null;

const plural = (n: number, many: string): string => (n === 1 ? many.replace(/s$/, '') : many);

/** Half of an interval that lies evenly about its value, as fine as the value itself. */
function plusMinus(figure: FigureValue, decimals: number, format: Format): string {
  if (figure.low === null || figure.high === null) return '';
  return ` ± ${format.count((figure.high - figure.low) / 2, decimals)}`;
}

/** The words of a headline tile; a figure without a value says so in words. */
export function headlineWords(
  figure: FigureValue,
  definition: FigureDefinition | undefined,
  format: Format,
): HeadlineWords {
  const counts = definition?.counts ?? 'mentions';
  const decimals = shownDecimals(figure, definition);
  const counted = `n ${format.count(figure.n)} ${plural(figure.n, counts)}`;
  if (figure.value === null) {
    return { value: NO_VALUE_WORDS[figure.noValue ?? 'no-data'], beside: '', counted };
  }
  const value = format.value(figure.value, definition?.unit ?? 'count', decimals);
  const caution = figure.n < (definition?.minimumN ?? 0) ? ', too few to judge' : '';
  switch (definition?.unit) {
    case 'points':
      return { value, beside: `points${plusMinus(figure, decimals, format)}${caution}`, counted };
    case 'ms': {
      const open = besideOf(figure, 'open');
      return { value, beside: !open ? 'none open' : `incl. ${format.count(open)} open`, counted };
    }
    case 'minor':
      return { value, beside: 'won', counted };
    default: {
      const of = besideOf(figure, 'threads');
      return { value, beside: of === null ? '' : `of ${format.count(of)} threads`, counted };
    }
  }
}
