import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Reject } from '../../../src/domain/mapping';
import { mergeRejects, rejectsToCsv, spreadsheetCell } from '../../../src/ingest/rejects-csv';
import { rejectText } from '../../../src/ipc/failure-text';

const reject = (row: number, value: string, file = 'a.csv'): Reject => ({
  file,
  row,
  column: 'Date',
  reason: 'unreadable-date',
  value,
});

describe('rejectsToCsv', () => {
  it('writes file, row, column, reason in words and value, quotes and line breaks kept', () => {
    const csv = rejectsToCsv([reject(7, 'say "x",\ny')], rejectText);
    expect(Papa.parse(csv.trimEnd()).data).toEqual([
      ['file', 'row', 'column', 'reason', 'value'],
      ['a.csv', '7', 'Date', 'the date cannot be read', 'say "x",\ny'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@x', '|cmd', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', '｜x'])(
    'lets no spreadsheet take %j for a formula',
    (value) => {
      expect(spreadsheetCell(value)).toBe(`'${value}`);
      const [, row] = Papa.parse<string[]>(rejectsToCsv([reject(1, value)], rejectText).trimEnd()).data;
      expect(row?.[4]).toBe(`'${value}`);
    },
  );

  it('leaves other cells alone', () => {
    expect(['a=b', '1-2', '', 'x@y'].map(spreadsheetCell)).toEqual(['a=b', '1-2', '', 'x@y']);
  });
});

describe('mergeRejects', () => {
  it('keeps files in their order and puts rows in file order', () => {
    const merged = mergeRejects([[reject(9, ''), reject(2, '')], [reject(1, '', 'b.csv')]]);
    expect(merged.map(({ file, row }) => `${file}:${row}`)).toEqual(['a.csv:2', 'a.csv:9', 'b.csv:1']);
  });
});
