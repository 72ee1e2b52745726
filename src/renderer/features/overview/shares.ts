import type { BreakdownRow } from '../../../ipc/engine-queries';
import type { Format } from '../../ui/format/make-format';

/** Under it a share says nothing, and none is said (G9). */
const SHARES_FROM = 20;

/** Lengths of a bar's three parts and the words that say them; unlabelled mentions belong to no part. */
export function shares(row: BreakdownRow, format: Format) {
  const labelled = row.negative + row.neutral + row.positive;
  const part = (count: number): number => (labelled === 0 ? 0 : count / labelled);
  const negative = part(row.negative);
  const neutral = part(row.neutral);
  const positive = part(row.positive);
  const counted = format.mentions(row.n);
  const words =
    labelled < SHARES_FROM
      ? `${counted}: ${row.negative} negative, ${row.neutral} neutral, ${row.positive} positive`
      : `${counted}: ${format.percent(negative)} negative, ${format.percent(neutral)} neutral, ${format.percent(positive)} positive`;
  return { negative, neutral, positive, words };
}
