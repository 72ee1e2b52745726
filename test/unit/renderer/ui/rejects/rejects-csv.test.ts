import { describe, expect, it } from 'vitest';
import type { Reject } from '../../../../../src/domain/mapping';
import { rejectsCsv } from '../../../../../src/renderer/ui/rejects/rejects-csv';

const reject = (value: string): Reject => ({
  file: 'a.csv',
  row: 7,
  column: 'When',
  reason: 'unreadable-date',
  value,
});

describe('rejected rows as CSV', () => {
  it('begins with a BOM and the header, one record a line', () => {
    const text = rejectsCsv([reject('soon')]);
    expect(text.startsWith('\uFEFFfile,row,column,reason,value\r\na.csv,7,When,')).toBe(true);
    expect(text.endsWith(',soon\r\n')).toBe(true);
  });

  it('quotes commas, quotes and line ends', () => {
    expect(rejectsCsv([reject('a,"b"\nc')])).toContain(',"a,""b""\nc"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '|x', '\tx', '\rx', '＝1', '＠x'])(
    'defuses a cell that a spreadsheet would run: %j',
    (value) => {
      const cell = rejectsCsv([reject(value)]).split(/When,[^,]*,/)[1] ?? '';
      expect(cell.replace(/^"/, '').startsWith(`'${value[0]}`)).toBe(true);
    },
  );
});
