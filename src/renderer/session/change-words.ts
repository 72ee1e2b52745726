import type { FigureDefinition, FigureValue } from '../../domain/figures/figure';
import type { Comparison } from '../../ipc/engine-queries';
import type { ChangeText, Format } from '../ui/format/make-format';
import { shownDecimals } from './shown-decimals';

/** A change against a reference: what is drawn, how it is judged, and what a screen reader says. */
export interface ChangeWords {
  readonly text: ChangeText | null;
  readonly tone: 'better' | 'worse' | 'even';
  /** "within error", "nothing to compare". */
  readonly note: string;
  readonly spoken: string;
}

/** The words of a change; under the figure's minimum n nothing is compared (G9). */
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
