import type { CostTable } from './escalation/cost-table';

/** Opening hours of one weekday; minutes after local midnight. `weekday` is ISO: 1 Monday … 7 Sunday. */
export interface OpeningHours {
  readonly weekday: number;
  readonly opensMin: number;
  readonly closesMin: number;
}

/** A versioned business calendar (G5), in its own zone. Holidays are local days `YYYY-MM-DD`. */
export interface BusinessHours {
  readonly version: number;
  readonly zone: string;
  readonly weekly: readonly OpeningHours[];
  readonly holidays: readonly string[];
}

/** What a workspace's figures depend on beside its mentions; a change restates figures and says which. */
export interface WorkspaceSettings {
  /** Empty: every brand, also the unknown one, is own. */
  readonly ownBrands: readonly string[];
  readonly competitors: readonly string[];
  /** IANA report zone (G4). */
  readonly zone: string;
  /** ISO weekday the week starts on, 1 Monday … 7 Sunday. */
  readonly weekStart: number;
  /** Month 1–12 the fiscal year starts in. */
  readonly fiscalYearStart: number;
  /** ISO 4217 code in which revenue is shown. */
  readonly currency: string;
  /** SLA target in calendar minutes (FR5). */
  readonly slaTargetMin: number;
  readonly businessHours: BusinessHours;
  /** Risk score, 1…100, from which a thread is at risk (ES2); without it the product's own. */
  readonly riskThreshold?: number;
  /** What one escalation costs (ES4); figures in money need it. */
  readonly costs?: CostTable;
}
