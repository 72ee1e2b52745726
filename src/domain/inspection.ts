import type { Failure } from './failure';
import type { FileFormat, Mapping, Reject } from './mapping';
import type { Instant, Mention } from './mention';

export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What reading the head of a file found, and what it proposes. */
export interface Inspection {
  readonly format: FileFormat;
  readonly encoding: FileEncoding;
  readonly bom: boolean;
  readonly delimiter: string;
  readonly headers: readonly string[];
  /** First rows as read, cells in header order, each capped at 500 characters. */
  readonly rows: readonly (readonly string[])[];
  /** Stable hash of the header names; mappings are remembered under it. */
  readonly fingerprint: string;
  readonly suggested: Mapping;
  readonly dates: DateDetection | null;
  /** Distinct values of the direction column in the head, for the inbound / outbound choice. */
  readonly directionValues: readonly string[];
  /** First mentions and rejects under the given (or suggested) mapping. */
  readonly preview: { readonly mentions: readonly Mention[]; readonly rejects: readonly Reject[] };
  /** What stands in the way of importing with this mapping; empty when it can go ahead. */
  readonly problems: readonly Failure[];
  /** What will cost rows without standing in the way: mixed delimiters, dates in two formats. */
  readonly warnings: readonly Failure[];
}

export interface DateDetection {
  readonly column: string;
  readonly format: string;
  readonly sample: string;
  readonly sampleInstant: Instant | null;
  /** More than one: the head cannot tell day from month, a person must choose. */
  readonly candidates: readonly string[];
}
