import { ESCALATION_REASONS } from '../escalation/escalation-reason';
import { LEAD_STAGES } from '../lead-stage';
import type { FigureId, FigurePart } from './figure';

const CLASSES = ['negative', 'neutral', 'positive'] as const;
const POLAR = ['negative', 'positive'] as const;
const WAITS = ['answered', 'open'] as const;
const BUSINESS_WAITS = ['answered', 'answered before the opening', 'open'] as const;

/** Parts into which what a figure counts can be narrowed, in the order they are offered; most figures have none. */
export const FIGURE_PARTS_OF: Readonly<Partial<Record<FigureId, readonly FigurePart[]>>> = {
  volume: CLASSES,
  'needs-answer-share': CLASSES,
  'net-sentiment': CLASSES,
  'reach-weighted-sentiment': CLASSES,
  'share-of-voice': CLASSES,
  'sentiment-experience': CLASSES,
  'sentiment-reliability': CLASSES,
  'sentiment-feeling': CLASSES,
  'adjusted-sentiment': CLASSES,
  'polar-net-sentiment': POLAR,
  'positive-share': POLAR,
  'first-response': WAITS,
  'reply-time': WAITS,
  'response-rate-1h': WAITS,
  'response-rate-24h': WAITS,
  'response-rate-7d': WAITS,
  sla: WAITS,
  'first-response-business': BUSINESS_WAITS,
  'reply-time-business': BUSINESS_WAITS,
  'resolution-time': ['resolved', 'open'],
  'reopen-rate': ['reopened'],
  'recovery-answered': ['recovered'],
  'recovery-unanswered': ['recovered'],
  'gone-silent': ['silent'],
  leads: LEAD_STAGES,
  'escalated-threads': ESCALATION_REASONS,
  'escalation-rate': ['escalated'],
};
