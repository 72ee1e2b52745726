import type { MentionField } from './mention';

export type FileFormat = 'csv' | 'tsv' | 'xlsx' | 'ndjson';

/**
 * How a file's columns become mentions: the MAP.json of the command line and the result of the mapping step.
 * `columns` names the header (CSV, TSV) or the dotted path (NDJSON) of each field.
 */
export interface Mapping {
  readonly format: FileFormat;
  readonly columns: Readonly<Partial<Record<MentionField, string>>>;
  readonly directionValues?: { readonly inbound: readonly string[]; readonly outbound: readonly string[] };
  /** A Unicode (date-fns) pattern, "iso" or "epoch-ms"; default "iso". Other instants may be "iso" too. */
  readonly createdAtFormat?: string;
  /** IANA zone of instants that carry no offset; default UTC. */
  readonly zone?: string;
  /** "thread": the brand is the author of the thread's earliest outbound mention (FR0), the column is ignored. */
  readonly brandFrom?: 'column' | 'thread';
  /** Without it every brand, also "", is own. */
  readonly ownBrands?: readonly string[];
  /** Values for fields that no column gives, or whose cell is empty. */
  readonly defaults?: Readonly<Partial<Record<MentionField, string>>>;
}

/** Why a row was not accepted, in a form that can be shown and downloaded. */
export interface Reject {
  readonly file: string;
  /** 1-based record number in the file, the header not counted. */
  readonly row: number;
  /** Header of the column at fault, or "" when the whole row is. */
  readonly column: string;
  readonly reason: RejectReason;
  /** The offending value, capped at 200 characters. */
  readonly value: string;
}

export type RejectReason =
  | 'missing-value'
  | 'unreadable-date'
  /** A date, but in another format than the column's. */
  | 'mixed-date-formats'
  /** An id that a spreadsheet rounded (5.70306E+17): several mentions would share it. */
  | 'damaged-id'
  | 'unreadable-number'
  | 'unreadable-boolean'
  | 'unreadable-sentiment'
  | 'unknown-direction'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'unclosed-quote'
  | 'not-json'
  | 'record-too-long';

/** Counts of one or several files: read = accepted + rejected + duplicates. */
export interface RecordCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Rows whose id was there already; an edited text among them is kept as a newer version (G7). */
  readonly duplicates: number;
}
