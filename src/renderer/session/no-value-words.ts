import type { FigureDefinition, FigureId, FigureValue, NoValue } from '../../domain/figures/figure';
import { formatNumber } from '../ui/format/format-number';

/** Which mapped fields a figure stands on, in words, for the case that no file maps them. */
const NO_REPLIES = 'No imported file holds what the care team wrote';
const NO_DEALS = 'No imported file carries won deals and their value';
const NO_CREATION = 'No imported file carries won deals with their value and when they were created';
const NO_CLOSES = 'No imported file says when a thread was closed';
const NO_COSTS = 'What an escalation costs is not entered: enter the costs in the settings';
const NO_PERCEPTION = 'No imported file says of which perception a mention is';
const NEEDS: Readonly<Partial<Record<FigureId, string>>> = {
  'first-response': NO_REPLIES,
  'reply-time': NO_REPLIES,
  'direct-reply': NO_REPLIES,
  'first-response-business': NO_REPLIES,
  'reply-time-business': NO_REPLIES,
  'response-rate-1h': NO_REPLIES,
  'response-rate-24h': NO_REPLIES,
  'response-rate-7d': NO_REPLIES,
  sla: NO_REPLIES,
  escalations: 'No imported file says when a thread was escalated',
  'lead-revenue': NO_DEALS,
  'escalated-threads': 'No imported file names who wrote the mentions',
  'escalation-rate': 'No imported file names who wrote the mentions',
  'at-risk': 'No mention carries a sentiment',
  'escalations-avoided': NO_REPLIES,
  'avoided-labour': NO_COSTS,
  'avoided-credits': NO_COSTS,
  'avoided-revenue-at-risk': NO_COSTS,
  alarms: 'No mention carries a sentiment',
  'reach-weighted-sentiment': 'No imported file says how many people a mention reached',
  'sentiment-experience': NO_PERCEPTION,
  'sentiment-reliability': NO_PERCEPTION,
  'sentiment-feeling': NO_PERCEPTION,
  'recovery-answered': 'No imported file holds both who complained and what the care team wrote',
  'recovery-unanswered': 'No imported file holds both who complained and what the care team wrote',
  leads: 'No imported file says which mentions are leads',
  'sourced-revenue-30d': NO_CREATION,
  'sourced-revenue-90d': NO_CREATION,
  'sourced-revenue-180d': NO_CREATION,
  'influenced-revenue-30d': NO_DEALS,
  'influenced-revenue-90d': NO_DEALS,
  'influenced-revenue-180d': NO_DEALS,
  'resolution-time': NO_CLOSES,
  'reopen-rate': NO_CLOSES,
};

/** A figure without a value in two or three words, where the value would stand. */
export const NO_VALUE_WORDS: Readonly<Record<NoValue, string>> = {
  'no-data': 'no data',
  'not-mapped': 'not mapped',
  'not-measurable': 'not measurable',
  'not-reached': 'not reached',
  'not-decided': 'not decided yet',
  'no-effect': 'no measurable effect yet',
};

/** Why a figure cannot be measured although there are mentions, and what would help. */
const NOT_MEASURABLE: Readonly<Partial<Record<FigureId, string>>> = {
  'share-of-voice':
    'There is nobody to compare with: no competitor is named in the settings, or none has a mention in this period.',
  'adjusted-sentiment':
    'No sample of this period is checked: it takes mentions drawn at random and labelled by hand, some of each label.',
  'reach-weighted-sentiment': 'No labelled mention of this period reached a known number of people.',
};

/** The reason why a figure has no value, as a sentence; null when it has one. None is ever shown as 0. */
export function noValueReason(
  figure: FigureValue,
  counts: FigureDefinition['counts'] = 'mentions',
): string | null {
  const left = figure.excluded.reduce((most, one) => (one.n > most.n ? one : most), { reason: '', n: 0 });
  switch (figure.noValue) {
    case null:
      return null;
    case 'no-data':
      return `There are no ${counts} in this period.`;
    case 'not-mapped':
      return `${NEEDS[figure.id] ?? 'No imported file carries the fields this figure needs'}.`;
    case 'not-measurable': {
      const known = NOT_MEASURABLE[figure.id];
      if (known !== undefined) return known;
      return figure.id === 'first-response' && left.n > 0
        ? `None of ${formatNumber(left.n)} threads has a known opening.`
        : `None of the ${counts} can be measured${left.n > 0 ? `: ${formatNumber(left.n)} ${left.reason}` : ''}.`;
    }
    case 'not-reached':
      return `More than half of the ${formatNumber(figure.n)} ${counts} still wait, so there is no median yet.`;
    case 'not-decided':
      return `None of the ${counts} is decided yet.`;
    case 'no-effect':
      return 'The interval of the model includes 0: there is no measurable effect yet.';
  }
}
