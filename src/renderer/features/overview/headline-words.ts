import type { FigureDefinition, FigureValue } from '../../../domain/figures/figure';
import type { Comparison } from '../../../ipc/engine-contract';
import { NO_VALUE_WORDS } from '../../session/no-value-words';
import { shownDecimals } from '../../session/shown-decimals';
import type { ChangeText, Format } from '../../ui/format/make-format';

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

/** A change against a reference: what is drawn, how it is judged, and what a screen reader says. */
export interface ChangeWords {
  readonly text: ChangeText | null;
  readonly tone: 'better' | 'worse' | 'even';
  /** "within error", "nothing to compare". */
  readonly note: string;
  readonly spoken: string;
}

export function changeWords(
  comparison: Comparison,
  current: FigureValue,
  definition: FigureDefinition | undefined,
  name: string,
  format: Format,
): ChangeWords {
  if (comparison.variance === null) {
    return { text: null, tone: 'even', note: 'no figure', spoken: `no figure for ${name}` };
  }
  if (comparison.figure.n < (definition?.minimumN ?? 0)) {
    return { text: null, tone: 'even', note: 'too few', spoken: `too few in ${name} to compare with` };
  }
  const text = format.change(
    comparison.variance,
    definition?.unit ?? 'count',
    shownDecimals(current, definition),
  );
  const tone =
    comparison.verdict === 'better' || comparison.verdict === 'worse' ? comparison.verdict : 'even';
  const note = comparison.verdict === 'within-error' && text.shape !== '●' ? 'within error' : '';
  const judged = tone === 'even' ? note : tone;
  return { text, tone, note, spoken: `${text.spoken} against ${name}${judged === '' ? '' : `, ${judged}`}` };
}
