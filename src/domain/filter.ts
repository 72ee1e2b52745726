/** A local day in the report zone, `YYYY-MM-DD`. */
export type Day = string;

/** Local days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What figures can be split and filtered by. An unknown value is "". */
export const DIMENSIONS = [
  'brand',
  'channel',
  'region',
  'language',
  'theme',
  'perception',
  'agent',
  'team',
  'sentiment',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export type SentimentClass = 'negative' | 'neutral' | 'positive';

/** G6: by when a wait is counted: when it started (cohort), or when its reply came (workload). */
export type Attribution = 'start' | 'reply';

/** Which mentions and threads a figure is asked over. Values of one dimension are alternatives, dimensions add up. */
export interface Filter {
  /** Absent: everything there is. */
  readonly period?: Period;
  readonly where: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** How the period is meant for figures over waits; absent: by start. */
  readonly attribution?: Attribution;
}
