import type { Reject } from './mapping';
import type { MentionField } from './mention';

/**
 * Everything that can be expected to go wrong, as values. Words are given in one place (`ipc/failure-text.ts`);
 * nothing branches on message text.
 */
export type Failure =
  | { readonly reason: 'file-not-found'; readonly file: string }
  | { readonly reason: 'file-unreadable'; readonly file: string; readonly detail: string }
  | { readonly reason: 'file-unwritable'; readonly file: string; readonly detail: string }
  | { readonly reason: 'file-changed'; readonly file: string }
  | { readonly reason: 'file-empty'; readonly file: string }
  | { readonly reason: 'file-binary'; readonly file: string; readonly offset: number }
  | { readonly reason: 'file-html'; readonly file: string }
  | { readonly reason: 'header-only'; readonly file: string }
  | { readonly reason: 'line-too-long'; readonly file: string; readonly row: number; readonly limit: number }
  | {
      readonly reason: 'mixed-delimiters';
      readonly file: string;
      readonly row: number;
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly reason: 'ambiguous-dates';
      readonly file: string;
      readonly column: string;
      readonly candidates: readonly string[];
    }
  | {
      readonly reason: 'mixed-date-formats';
      readonly file: string;
      readonly column: string;
      readonly row: number;
      readonly value: string;
      readonly expected: string;
    }
  | {
      readonly reason: 'column-missing';
      readonly file: string;
      readonly field: MentionField;
      readonly column: string;
      readonly headers: readonly string[];
    }
  | { readonly reason: 'field-unmapped'; readonly field: MentionField }
  | { readonly reason: 'mapping-unreadable'; readonly file: string; readonly detail: string }
  | { readonly reason: 'format-unsupported'; readonly file: string; readonly format: string }
  | {
      readonly reason: 'too-many-values';
      readonly file: string;
      readonly column: string;
      readonly limit: number;
    }
  | {
      readonly reason: 'nothing-accepted';
      readonly file: string;
      readonly rejected: number;
      readonly first?: Reject;
    }
  | { readonly reason: 'disk-full'; readonly what: string }
  | { readonly reason: 'storage-failed'; readonly detail: string }
  /** What was stored is not there any more, or is not what was written. */
  | { readonly reason: 'storage-damaged'; readonly detail: string }
  | { readonly reason: 'cancelled' }
  | { readonly reason: 'internal'; readonly detail: string };

export type FailureReason = Failure['reason'];

/** A value or the reason why there is none. */
export type Result<T, F = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F };
