import Papa from 'papaparse';
import type { Reject, RejectReason } from '../domain/mapping';

/** Rejected rows of several files as one list: files in the order given, rows in file order. */
export function mergeRejects(lists: readonly (readonly Reject[])[]): readonly Reject[] {
  return lists.flatMap((list) => [...list].sort((a, b) => a.row - b.row));
}

/**
 * Rejected rows as CSV for a spreadsheet. `words` says a reason in plain language. No cell can be taken for a
 * formula: what begins like one gets an apostrophe before it.
 */
export function rejectsToCsv(rejects: readonly Reject[], words: (reason: RejectReason) => string): string {
  const rows = rejects.map(({ file, row, column, reason, value }) => [
    spreadsheetCell(file),
    String(row),
    spreadsheetCell(column),
    words(reason),
    spreadsheetCell(value),
  ]);
  return `${Papa.unparse({ fields: ['file', 'row', 'column', 'reason', 'value'], data: rows })}\r\n`;
}

/** First characters that make a spreadsheet compute a cell, with their full-width forms. */
const FORMULA = /^[=+\-@|\t\r＝＋－＠｜]/;

/** A text that no spreadsheet takes for a formula. */
export function spreadsheetCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
