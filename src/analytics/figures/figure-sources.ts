import type { FIGURES } from '../../domain/figures/catalogue';
import type { FigureId } from '../../domain/figures/figure';
import { RATE_WINDOWS } from '../../domain/figures/response-rate';
import { businessWaits } from './business-waits';
import { recoveredCustomers } from './customers/recovered-customers';
import { serialCustomers } from './customers/serial-customers';
import { silentCustomers } from './customers/silent-customers';
import { escalatedThreads } from './escalated-threads';
import { alarmHours } from './escalation/alarm-hours';
import { handledThreads } from './escalation/handled-threads';
import { decidedThreads, markedThreads } from './escalation/marked-threads';
import { threadsAtRisk } from './escalation/threads-at-risk';
import type { FigureSource } from './figure-source';
import { inboundMentions } from './inbound-mentions';
import { markedLeads } from './leads/marked-leads';
import { touchedDeals } from './leads/touched-deals';
import { perceived } from './perceived';
import { reopenedThreads, resolvedThreads } from './resolution/resolved-threads';
import { checkedLabels } from './sentiment/checked-labels';
import { reachedMentions } from './sentiment/reached-mentions';
import { voices } from './sentiment/voices';
import { answeredWithin, decidedTurns } from './turns';
import { waits } from './waits';
import { wonDeals } from './won-deals';

/** Where each figure's numbers come from: the other half of the catalogue's `finish`. */
export const FIGURE_SOURCES: {
  readonly [F in FigureId]: FigureSource<(typeof FIGURES)[F]['gather']>;
} = {
  volume: inboundMentions('all'),
  'net-sentiment': inboundMentions('labelled'),
  'first-response': waits('firstResponses'),
  'reply-time': waits('turns'),
  'direct-reply': waits('directReplies'),
  'first-response-business': businessWaits('firstResponses'),
  'reply-time-business': businessWaits('turns'),
  'response-rate-1h': answeredWithin(RATE_WINDOWS['response-rate-1h']),
  'response-rate-24h': answeredWithin(RATE_WINDOWS['response-rate-24h']),
  'response-rate-7d': answeredWithin(RATE_WINDOWS['response-rate-7d']),
  sla: decidedTurns,
  escalations: escalatedThreads,
  'lead-revenue': wonDeals,
  'recovery-answered': recoveredCustomers(true),
  'recovery-unanswered': recoveredCustomers(false),
  'gone-silent': silentCustomers,
  'serial-complainers': serialCustomers,
  leads: markedLeads,
  'sourced-revenue-30d': touchedDeals('sourced', 30),
  'sourced-revenue-90d': touchedDeals('sourced', 90),
  'sourced-revenue-180d': touchedDeals('sourced', 180),
  'influenced-revenue-30d': touchedDeals('influenced', 30),
  'influenced-revenue-90d': touchedDeals('influenced', 90),
  'influenced-revenue-180d': touchedDeals('influenced', 180),
  'resolution-time': resolvedThreads,
  'reopen-rate': reopenedThreads,
  'needs-answer-share': inboundMentions('all'),
  'polar-net-sentiment': inboundMentions('polar'),
  'positive-share': inboundMentions('polar'),
  'reach-weighted-sentiment': reachedMentions,
  'share-of-voice': voices,
  'sentiment-experience': inboundMentions('labelled', perceived('experience')),
  'sentiment-reliability': inboundMentions('labelled', perceived('reliability')),
  'sentiment-feeling': inboundMentions('labelled', perceived('feeling')),
  'adjusted-sentiment': checkedLabels,
  'escalated-threads': markedThreads,
  'escalation-rate': decidedThreads,
  'at-risk': threadsAtRisk,
  'escalations-avoided': handledThreads,
  'avoided-labour': handledThreads,
  'avoided-credits': handledThreads,
  'avoided-revenue-at-risk': handledThreads,
  alarms: alarmHours,
};
