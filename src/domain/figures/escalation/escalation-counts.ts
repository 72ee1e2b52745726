import type { CostTable } from '../../escalation/cost-table';
import type { Stratum } from '../../statistics/sampling/escalations-avoided';

/** ES1 over the threads of a selection that have an inbound mention, counted at their opening or first mention. */
export interface EscalatedCounts {
  readonly threads: number;
  /** Escalated threads by the reason that came first, as `ESCALATION_REASONS` orders them; null: not in the data. */
  readonly byReason: readonly (number | null)[];
  readonly escalated: number;
  /** Escalated threads that the source itself recorded as such within 7 days. */
  readonly recorded: number;
  /** Recorded later than 7 days after the first inbound mention, and no escalation by another reason. */
  readonly later: number;
  /** Threads whose 7 days were over at their source's "as of", and how many of these escalated. */
  readonly decided: number;
  readonly decidedEscalated: number;
  /** Threads with fewer than 100 others to hold their authors against. */
  readonly spreadNotJudged: number;
  /** Escalated threads whose opening was deleted at its source (G7), and decided threads of that kind. */
  readonly removed: number;
  readonly decidedRemoved: number;
}

/** ES2 over the same threads. */
export interface RiskCounts {
  readonly threads: number;
  readonly threshold: number;
  readonly atRisk: number;
  /** Threads at risk in which a part has points, as `RISK_PARTS` orders them; null: not in the data. */
  readonly byPart: readonly (number | null)[];
  /** Threads at risk that escalated as well. */
  readonly escalated: number;
  readonly removed: number;
}

/** ES3: the population of a selection in its strata, and what is not in it. */
export interface AvoidedCounts {
  /** T₀: the SLA target in calendar time, ms. */
  readonly targetMs: number;
  readonly strata: readonly Stratum[];
  /** Escalated by T₀: reported apart. */
  readonly escalatedBefore: number;
  readonly deletedBefore: number;
  /** Opened less than T₀ + 7 days before "as of". */
  readonly young: number;
  readonly needNoAnswer: number;
  readonly openingUnknown: number;
  /** Handled threads of the strata used whose opening was deleted later (G7). */
  readonly removed: number;
  /** ES4; absent where no costs are entered. */
  readonly costs: CostTable | null;
}

/** CR1: alarms that fired in a period, and what was written in their hours. */
export interface AlarmCounts {
  readonly alarms: number;
  /** Negative inbound mentions from one hour before each alarm fired to its end. */
  readonly mentions: number;
  readonly removed: number;
}
