import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimitedRecords } from '../../../../src/ingest/records/delimited-records';
import type { Dialect } from '../../../../src/ingest/records/dialect';
import { detectDialect } from '../../../../src/ingest/records/dialect';
import type { RawRecord } from '../../../../src/ingest/records/raw-record';

const COMMA: Dialect = { delimiter: ',', newline: '\n', quoted: true };

function records(text: string, piece: number, dialect = COMMA): readonly RawRecord[] {
  const reader = delimitedRecords(dialect);
  const all: RawRecord[] = [];
  for (let at = 0; at === 0 || at < text.length; at += piece) {
    const step = reader.next(text.slice(at, at + piece), at + piece >= text.length);
    all.push(...step.records);
    if (!step.ok) throw new Error(step.reason);
  }
  return all;
}

describe('delimitedRecords', () => {
  it('gives back what was written, whatever the steps: quotes, line breaks and separators inside cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', ';'), maxLength: 6 });
    // A carriage return that ends the last cell is taken for half of a line's end.
    const last = cell.filter((text) => !text.endsWith('\r'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, last), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 17 }),
        (rows, newline, piece) => {
          const text = Papa.unparse(rows, { newline, quotes: true });
          expect(records(text, piece)).toEqual(rows);
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });

  it('keeps bare carriage returns inside unquoted cells and reads CRLF ends', () => {
    expect(records('a,b\r\n1,x\ry\r\n2,z\r\n', 3)).toEqual([
      ['a', 'b'],
      ['1', 'x\ry'],
      ['2', 'z'],
    ]);
  });

  it('passes over blank lines and rows of empty cells', () => {
    expect(records('a,b\n\n1,2\n,\n  \n3,4\n\n', 2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it.each([1, 4, 1000])(
    'loses one row to a quote that never closes, not the rest of the file (steps of %i)',
    (piece) => {
      expect(records('id,text\n1,ok\n2,"open\n3,fine\n4,good\n', piece)).toEqual([
        ['id', 'text'],
        ['1', 'ok'],
        { reason: 'unclosed-quote', value: '2,"open' },
        ['3', 'fine'],
        ['4', 'good'],
      ]);
    },
  );

  it.each([1, 4, 1000])(
    'does not let a stray quote swallow rows up to the next one (steps of %i)',
    (piece) => {
      expect(records('id,text\n1,"open\n2,"fine"\n3,"x ""y"""\n', piece)).toEqual([
        ['id', 'text'],
        { reason: 'unclosed-quote', value: '1,"open' },
        ['2', 'fine'],
        ['3', 'x "y"'],
      ]);
    },
  );

  it('rejects a record of more than a million characters and reads on', () => {
    const long = 'x'.repeat(3_000_000);
    const all = records(`id,text\n1,${long}\n2,fine\n`, 1 << 20);
    expect(all).toHaveLength(3);
    expect(all[1]).toMatchObject({ reason: 'record-too-long' });
    expect(all[2]).toEqual(['2', 'fine']);
  });

  it('rejects twenty thousand rows with torn quotes one by one, before the test times out', () => {
    const torn = Array.from({ length: 20_000 }, (_, i) => `${i},"so" she said, and so on`);
    const all = records(`id,text,more\n${torn.join('\n')}\n7,"sound" ,x\n`, 1 << 20);
    expect(all.filter((record) => !Array.isArray(record))).toEqual(
      torn.map((value) => ({ reason: 'unclosed-quote', value })),
    );
    expect(all.at(-1)).toEqual(['7', 'sound', 'x']);
  });

  it('recovers from a quote that stays open for megabytes', () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, i) => `${i},some words that fill the row up a little more`,
    );
    const all = records(`id,text\n0,"open\n${rows.join('\n')}\n`, 1 << 20);
    expect(all).toHaveLength(40_002);
    expect(all.filter((record) => !Array.isArray(record))).toEqual([
      { reason: 'unclosed-quote', value: '0,"open' },
    ]);
  });
});

describe('detectDialect', () => {
  it.each([
    [',', 'id,text,date\n1,"a; b; c",x\n2,d|e,y\n'],
    [';', 'id;text;date\n1;a, b, c;x\n2;"d;e";y\n'],
    ['\t', 'id\ttext\tdate\n1\ta, b\tx\n2\tc; d\ty\n'],
    ['|', 'id|text|date\n1|a, b|x\n2|c|y\n'],
    [',', 'text\nonly one column\nand nothing else\n'],
  ])('finds %j', (delimiter, text) => {
    expect(detectDialect(text, true).delimiter).toBe(delimiter);
  });

  it('reads files of old Macs, whose lines end with a carriage return', () => {
    const text = 'id,text\r1,a\r2,b\r';
    const dialect = detectDialect(text, true);
    expect(dialect.newline).toBe('\r');
    expect(records(text, 100, dialect)).toHaveLength(3);
  });

  it('reads bare line feeds inside the cells of a CRLF file as text where that fits better', () => {
    const text = 'id,text,n\r\n1,first\nsecond,2\r\n2,third,3\r\n3,a\nb\nc,4\r\n';
    const dialect = detectDialect(text, true);
    expect(dialect.newline).toBe('\r\n');
    expect(records(text, 5, dialect)).toEqual([
      ['id', 'text', 'n'],
      ['1', 'first\nsecond', '2'],
      ['2', 'third', '3'],
      ['3', 'a\nb\nc', '4'],
    ]);
  });

  it('takes quotes for ordinary characters in a TSV that does not quote', () => {
    const text = 'id\ttext\n1\t"Hello" she said\n2\tplain\n3\t"Another one\n4\tlast\n';
    const dialect = detectDialect(text, true);
    expect(dialect.quoted).toBe(false);
    expect(records(text, 7, dialect)[1]).toEqual(['1', '"Hello" she said']);
  });
});
