import type { RejectReason } from '../../domain/mapping';

/** A record that could not be cut into cells, with the beginning of what it said. */
export interface BrokenRecord {
  readonly reason: RejectReason;
  readonly value: string;
}

/** One record of a file: its cells in header order, or why there are none. */
export type RawRecord = readonly string[] | BrokenRecord;

export function isBroken(record: RawRecord): record is BrokenRecord {
  return !Array.isArray(record);
}

/** Cuts text, handed over in order, into records. A record that is not complete is kept for the next step. */
export interface RecordReader {
  /** The records that end in `text`, or the length of a line that is too long to be one. */
  next(text: string, last: boolean): RecordStep;
}

export type RecordStep =
  | { readonly ok: true; readonly records: readonly RawRecord[] }
  | { readonly ok: false; readonly reason: 'line-too-long'; readonly records: readonly RawRecord[] };

/** A record longer than this many characters is rejected. */
export const RECORD_LIMIT = 1 << 20;

/** A line that has not ended after this many characters ends the reading. */
export const LINE_LIMIT = 1 << 24;

/** How much of an offending value is kept. */
export const VALUE_LIMIT = 200;
