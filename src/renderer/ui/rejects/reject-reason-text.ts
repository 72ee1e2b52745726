import type { RejectReason } from '../../../domain/mapping';

const TEXTS: Readonly<Record<RejectReason, string>> = {
  'missing-value': 'a needed value is missing',
  'unreadable-date': 'not a date in the chosen format',
  'mixed-date-formats': 'a date in another format than the others',
  'damaged-id': 'an id that a spreadsheet has rounded',
  'unreadable-number': 'not a number',
  'unreadable-boolean': 'neither yes nor no',
  'unreadable-sentiment': 'not a sentiment label or score',
  'unknown-direction': 'neither from a customer nor our answer',
  'too-few-cells': 'fewer cells than the header',
  'too-many-cells': 'more cells than the header',
  'unclosed-quote': 'a quotation mark is not closed',
  'not-json': 'not a JSON object',
  'record-too-long': 'longer than a record can be',
};

/** Why a row was not accepted, in words. */
export const rejectReasonText = (reason: RejectReason): string => TEXTS[reason];
