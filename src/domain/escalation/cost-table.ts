/** A cost as a person estimates it: low ≤ base ≤ high, in integer minor units of the workspace's currency. */
export interface CostRange {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** ES4: what one escalation costs. A kind that is not entered is absent, never 0. */
export interface CostTable {
  readonly labour?: CostRange;
  readonly credits?: CostRange;
  readonly revenueAtRisk?: CostRange;
}

export type CostKind = keyof CostTable;
