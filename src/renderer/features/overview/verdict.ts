import type { FigureDefinition } from '../../../domain/figures/figure';
import type { HeadlineAnswer } from '../../../ipc/engine-queries';
import { shownDecimals } from '../../session/shown-decimals';
import type { Format } from '../../ui/format/make-format';

/** What a verdict is made from. */
export interface VerdictInput {
  /** "in October", "in the last 30 days", "so far". */
  readonly during: string;
  /** The period before, "September"; null when there is none to compare with. */
  readonly before: string | null;
  readonly sentiment: HeadlineAnswer;
  readonly response: HeadlineAnswer | null;
  /** What moved net sentiment most against the period before, in points with their sign. */
  readonly driver: { readonly name: string; readonly points: number } | null;
  readonly sentimentDefinition: Pick<FigureDefinition, 'minimumN' | 'unit' | 'decimals'>;
  readonly format: Format;
}

/** Share of a change that a driver must explain to be named. */
const WORTH_NAMING = 0.25;

/**
 * One or two sentences that say what happened: direction, size, driver, and how the answer fared. Nothing is called
 * a change that lies within its error, and under the figure's minimum n there is no verdict (G9).
 */
export function verdict(input: VerdictInput): string {
  const { sentiment, during, format, sentimentDefinition } = input;
  const { value, n } = sentiment.current;
  if (value === null) {
    return n === 0
      ? `Nobody wrote to us or about us ${during}.`
      : `How customers feel cannot be measured ${during}.`;
  }
  if (n < sentimentDefinition.minimumN) {
    return `Only ${format.count(n)} ${n === 1 ? 'mention' : 'mentions'} ${during}: too few for a verdict.`;
  }
  const decimals = shownDecimals(sentiment.current, sentimentDefinition);
  const at = format.value(value, 'points', decimals);
  const response = responseClause(input);
  const change = sentiment.previous;
  const isJudged = (change?.figure.n ?? 0) >= sentimentDefinition.minimumN;
  if (!change || !isJudged || change.variance === null || input.before === null) {
    return `Net sentiment stands at ${at} ${during}${response === null ? '' : `; ${response}`}.`;
  }
  if (change.verdict === 'better' || change.verdict === 'worse') {
    const moved = change.variance > 0 ? 'rose' : 'fell';
    const { amount } = format.change(change.variance, 'points', decimals);
    const points = `${amount} ${amount === '1' ? 'point' : 'points'}`;
    const driver = driverClause(input, change.variance, amount, decimals);
    const first = `Net sentiment ${moved} ${points} ${during}, to ${at}`;
    return [driver === null ? first : `${first}; ${driver}`, response === null ? null : capital(response)]
      .filter((sentence) => sentence !== null)
      .map((sentence) => `${sentence}.`)
      .join(' ');
  }
  return `Net sentiment held at ${at} ${during}${response === null ? '' : `; ${response}`}.`;
}

function driverClause(
  { driver, format }: VerdictInput,
  variance: number,
  total: string,
  decimals: number,
): string | null {
  if (!driver || Math.sign(driver.points) !== Math.sign(variance)) return null;
  if (Math.abs(driver.points) < Math.abs(variance) * WORTH_NAMING) return null;
  const { amount } = format.change(driver.points, 'points', decimals);
  if (amount === '0') return null;
  if (Math.abs(driver.points) >= Math.abs(variance) || amount === total) {
    return `${driver.name} alone ${variance > 0 ? 'brought' : 'cost'} ${amount}`;
  }
  return `${amount} of them ${amount === '1' ? 'comes' : 'come'} from ${driver.name}`;
}

function responseClause({ response, before, format }: VerdictInput): string | null {
  if (!response) return null;
  const { value, noValue } = response.current;
  if (noValue === 'not-reached') return 'more than half of the threads still wait for a first answer';
  if (value === null) return null;
  const took = format.duration(value);
  const change = response.previous;
  if (change && change.variance !== null && before !== null) {
    if (change.verdict === 'better' || change.verdict === 'worse') {
      const { amount } = format.change(change.variance, 'ms');
      return `first answers take ${took}, ${amount} ${change.variance > 0 ? 'more' : 'less'} than in ${before}`;
    }
    return `first answers still take ${took}`;
  }
  return `first answers take ${took}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
