/** ES2: what a thread's risk is read from, as far as it was known at the end of its first 7 days, or is today. */
export interface RiskFacts {
  /** The newest labelled inbound mention is negative. */
  readonly negative: boolean;
  /** Reach above the 90th (1) or 99th (2) percentile of the threads of the last 90 days; 0 below or not judged. */
  readonly reachBand: number;
  /** Most inbound mentions within 60 minutes. */
  readonly perHour: number;
  /** Any inbound mention threatens with a lawyer, a court, a regulator or the press. */
  readonly threat: boolean;
  /** Negative inbound mentions after a human reply. */
  readonly failures: number;
  /** How long, in ms, somebody has waited for the brand; 0 where nobody waits. */
  readonly silentMs: number;
}

/** Parts of the score, in the order they are shown. */
export const RISK_PARTS = [
  'sentiment',
  'reach',
  'velocity',
  'explicit threat',
  'repeat failure',
  'silence of the brand',
] as const;

export type RiskPart = (typeof RISK_PARTS)[number];

/** Score from which a thread is at risk, unless the settings say otherwise. */
export const RISK_THRESHOLD = 50;

const HOUR = 3_600_000;

/**
 * ES2: points of each part, in the order of `RISK_PARTS`; the score is their sum, 0…100. Sentiment: 20 while the
 * newest word is negative. Reach: 8 above the 90th, 15 above the 99th percentile. Velocity: 5 from 4, 10 from 10
 * mentions in an hour. Explicit threat: 25. Repeat failure: 8 for one negative mention after a human reply, 15 from
 * two. Silence: 8 from 24 hours, 15 from 72 hours of waiting. The weights are this product's choice and shown as such.
 */
export function riskPoints(facts: RiskFacts): readonly number[] {
  const { reachBand, perHour, failures, silentMs } = facts;
  return [
    facts.negative ? 20 : 0,
    [0, 8, 15][reachBand] ?? 0,
    perHour >= 10 ? 10 : perHour >= 4 ? 5 : 0,
    facts.threat ? 25 : 0,
    failures >= 2 ? 15 : failures === 1 ? 8 : 0,
    silentMs >= 72 * HOUR ? 15 : silentMs >= 24 * HOUR ? 8 : 0,
  ];
}

/** Sum of the points of all parts. */
export function riskScore(points: readonly number[]): number {
  return points.reduce((sum, value) => sum + value, 0);
}
