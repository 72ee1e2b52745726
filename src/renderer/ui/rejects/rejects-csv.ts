import type { Reject } from '../../../domain/mapping';
import { rejectText } from '../../../ipc/failure-text';

/** A spreadsheet would run a cell that starts like this as a formula. */
const FORMULA = /^[=+\-@|\t\r＝＋－＠｜]/;

/** Rejected rows as CSV (RFC 4180, with a BOM so that Excel reads UTF-8): file, row, column, reason, value. */
export function rejectsCsv(rejects: readonly Reject[]): string {
  const lines = rejects.map(({ file, row, column, reason, value }) =>
    [file, String(row), column, rejectText(reason), value].map(cell).join(','),
  );
  return `\uFEFF${['file,row,column,reason,value', ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
