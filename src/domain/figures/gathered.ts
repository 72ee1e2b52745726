import type { Durations } from '../statistics/kaplan-meier';
import type { RecoveryCounts, SerialCounts, SilenceCounts } from './customers/gathered-customers';
import type { AlarmCounts, AvoidedCounts, EscalatedCounts, RiskCounts } from './escalation/escalation-counts';
import type { AttributedSums, LeadCounts } from './leads/gathered-leads';
import type { ReopenCounts, Resolutions } from './resolution/gathered-resolution';
import type { CheckedCounts, ReachedCounts, Voices } from './sentiment/gathered-sentiment';

/**
 * What has to be gathered for the figures, in a few kinds of accumulator. Analytics fills them in one scan over
 * columns, tests row by row; `finish` of a figure turns them into value, interval and n.
 */
export interface Gathered {
  readonly mentions: MentionCounts;
  readonly waits: Waits;
  readonly businessWaits: BusinessWaits;
  readonly rate: RateCounts;
  readonly sla: SlaCounts;
  readonly escalations: EscalationCounts;
  readonly deals: DealSums;
  readonly escalated: EscalatedCounts;
  readonly risk: RiskCounts;
  readonly avoided: AvoidedCounts;
  readonly alarms: AlarmCounts;
  readonly recovery: RecoveryCounts;
  readonly silence: SilenceCounts;
  readonly serial: SerialCounts;
  readonly leads: LeadCounts;
  readonly attributed: AttributedSums;
  readonly resolutions: Resolutions;
  readonly reopened: ReopenCounts;
  readonly reached: ReachedCounts;
  readonly voices: Voices;
  readonly checked: CheckedCounts;
}

export type GatherKind = keyof Gathered;

/**
 * Mentions of a selection; everything from `positive` on is of the inbound ones. Inbound = positive + neutral +
 * negative + unlabelled + folded + bots.
 */
export interface MentionCounts {
  readonly inbound: number;
  readonly outbound: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** Inbound mentions that would count in sentiment, had they a label. */
  readonly unlabelled: number;
  /** Near-duplicates of an earlier mention, which represents them in sentiment counts (G8). */
  readonly folded: number;
  /** Left out of sentiment: the source marks them as a bot's (G8). */
  readonly bots: number;
  /** Counted without having been compared with others: imported by a version that did not look for duplicates. */
  readonly uncompared: number;
  /** Left out before all this, because no perception is known of them; 0 for figures of all perceptions (SE7). */
  readonly unperceived: number;
  /** Labels that the engine on this device gave (SE2). */
  readonly byEngine: number;
  /** Tombstones: deleted at their source, still counted (G7). */
  readonly removed: number;
  /** Inbound mentions that need an answer (G2). */
  readonly needAnswer: number;
}

/** Waits in ms, in the order Kaplan–Meier reads them. */
export interface Waits extends Durations {
  /** Threads left out because their opening is not known (FR0). */
  readonly openingUnknown: number;
  /** Waits whose start was deleted at its source (G7). */
  readonly removed: number;
  /** Dated by their reply (G6): waits of the same period that have none yet. */
  readonly undated?: number;
  /** First responses: of each answered one, how long after the last inbound mention before it; in any order (FR3). */
  readonly fromLastInbound?: Float64Array;
}

/** G5: waits in working time. */
export interface BusinessWaits extends Waits {
  /** Answered ones that began outside hours and ended before the next opening; their wait is 0. */
  readonly beforeOpening: number;
  /** Cases that cannot be measured because the calendar has no opening hours. */
  readonly withoutHours: number;
  /** The same waits in calendar time. */
  readonly calendar: Durations;
}

/** FR4: turns that started at least W before "as of", and those of them answered within W. */
export interface RateCounts {
  readonly within: number;
  readonly turns: number;
  /** Turns too young to tell. */
  readonly young: number;
  readonly removed: number;
  readonly undated?: number;
}

/** FR5. */
export interface SlaCounts {
  readonly targetMs: number;
  readonly met: number;
  readonly missed: number;
  readonly pending: number;
  readonly removed: number;
  readonly undated?: number;
  /** How long the missed ones went over the target; open for those still waiting. */
  readonly overruns: Durations;
}

/** ES1, as far as the source observes it. */
export interface EscalationCounts {
  readonly threads: number;
  /** Threads of the selection, escalated or not. */
  readonly ofThreads: number;
  /** Escalated, but later than 7 days after the first inbound mention, or without one. */
  readonly outside: number;
  readonly removed: number;
}

/** Won deals, one each (LE2); money in integer minor units. */
export interface DealSums {
  readonly deals: number;
  readonly sum: number;
  readonly withoutValue: number;
  /** Deals in currencies other than the workspace's: not summed, listed. */
  readonly otherCurrencies: readonly {
    readonly currency: string;
    readonly deals: number;
    readonly sum: number;
  }[];
}
