import { businessFirstResponse, businessReplyTime } from './business-response-time';
import { goneSilent } from './customers/gone-silent';
import { recovery } from './customers/recovery';
import { serialComplainers } from './customers/serial-complainers';
import type { Figure } from './define';
import { alarms } from './escalation/alarms';
import { atRisk } from './escalation/at-risk';
import { avoidedCredits, avoidedLabour, avoidedRevenueAtRisk } from './escalation/avoided-cost';
import { escalatedThreads, escalationRate } from './escalation/escalated-threads';
import { escalationsAvoided } from './escalation/escalations-avoided';
import { escalations } from './escalations';
import { FIGURE_IDS, type FigureDefinition, type FigureId } from './figure';
import type { GatherKind } from './gathered';
import { leadRevenue } from './lead-revenue';
import { attributedRevenue } from './leads/attributed-revenue';
import { leads } from './leads/leads';
import { needsAnswerShare } from './needs-answer-share';
import { netSentiment, perceivedSentiment } from './net-sentiment';
import { reopenRate } from './resolution/reopen-rate';
import { resolutionTime } from './resolution/resolution-time';
import { responseRate } from './response-rate';
import { directReply, firstResponse, replyTime } from './response-time';
import { adjustedSentiment } from './sentiment/adjusted-sentiment';
import { polarNetSentiment, positiveMentions } from './sentiment/polar-formulas';
import { reachWeightedSentiment } from './sentiment/reach-weighted-sentiment';
import { shareOfVoice } from './sentiment/share-of-voice';
import { sla } from './sla';
import { volume } from './volume';

/** All figures by id, each with its own kind of accumulator. */
export const FIGURES = {
  volume,
  'net-sentiment': netSentiment,
  'first-response': firstResponse,
  'reply-time': replyTime,
  'direct-reply': directReply,
  'first-response-business': businessFirstResponse,
  'reply-time-business': businessReplyTime,
  'response-rate-1h': responseRate('response-rate-1h', '1 hour'),
  'response-rate-24h': responseRate('response-rate-24h', '24 hours'),
  'response-rate-7d': responseRate('response-rate-7d', '7 days'),
  sla,
  escalations,
  'lead-revenue': leadRevenue,
  'recovery-answered': recovery('recovery-answered', 'answered'),
  'recovery-unanswered': recovery('recovery-unanswered', 'unanswered'),
  'gone-silent': goneSilent,
  'serial-complainers': serialComplainers,
  leads,
  'sourced-revenue-30d': attributedRevenue('sourced', 30),
  'sourced-revenue-90d': attributedRevenue('sourced', 90),
  'sourced-revenue-180d': attributedRevenue('sourced', 180),
  'influenced-revenue-30d': attributedRevenue('influenced', 30),
  'influenced-revenue-90d': attributedRevenue('influenced', 90),
  'influenced-revenue-180d': attributedRevenue('influenced', 180),
  'resolution-time': resolutionTime,
  'reopen-rate': reopenRate,
  'needs-answer-share': needsAnswerShare,
  'polar-net-sentiment': polarNetSentiment,
  'positive-share': positiveMentions,
  'reach-weighted-sentiment': reachWeightedSentiment,
  'share-of-voice': shareOfVoice,
  'sentiment-experience': perceivedSentiment('experience'),
  'sentiment-reliability': perceivedSentiment('reliability'),
  'sentiment-feeling': perceivedSentiment('feeling'),
  'adjusted-sentiment': adjustedSentiment,
  'escalated-threads': escalatedThreads,
  'escalation-rate': escalationRate,
  'at-risk': atRisk,
  'escalations-avoided': escalationsAvoided,
  'avoided-labour': avoidedLabour,
  'avoided-credits': avoidedCredits,
  'avoided-revenue-at-risk': avoidedRevenueAtRisk,
  alarms,
} as const satisfies { readonly [F in FigureId]: { readonly [K in GatherKind]: Figure<K> }[GatherKind] };

/** What the explain panel, the command line and the slides read of each figure. */
export const catalogue: readonly FigureDefinition[] = FIGURE_IDS.map((id) => FIGURES[id].definition);
