import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../../src/ingest/inspect-file';
import { headerPlace } from '../../../../src/ingest/records/header-place';
import { memorySource, PLAIN, readAll } from '../memory-source';

const rows = (...lines: readonly string[]): string[][] => lines.map((line) => line.split(','));

describe('headerPlace', () => {
  it('is the first record, whatever the rows look like', () => {
    expect(headerPlace(rows('id,text,createdAt', '1,a,2020', '2,b,2020'))).toBe(0);
    expect(headerPlace(rows('text,date', 'a,2020', 'b,2020,x', 'c,2020'))).toBe(0);
    expect(headerPlace(rows(',,text', '1,a,hello', '2,b,you'))).toBe(0);
    expect(headerPlace(rows('text', 'a', 'b,c,d'))).toBe(0);
    expect(headerPlace(rows('a,b', '1,2,3', '4,5,6'))).toBe(0);
    expect(headerPlace([])).toBe(0);
  });

  it('follows the lines that a tool writes about its report, padded or not', () => {
    expect(headerPlace(rows('Report:,Bulk', 'Brand:,Acme', 'id,text,createdAt', '1,a,2020'))).toBe(2);
    expect(headerPlace(rows('Report:,Bulk,', 'id,text,createdAt', '1,a,2020'))).toBe(1);
  });
});

describe('a file with lines before its header', () => {
  it('is read from the header on, rows counted from there', async () => {
    const source = memorySource(
      'Report:,Mentions\r\nFrom:,"Jan 1, 2020"\r\n\r\nid,text,createdAt\r\n1,a,2020-01-01\r\n2,b,x\r\n3,c,2020-01-03\r\n',
    );
    const inspected = await inspectFile(source);
    expect(inspected.ok && inspected.value.headers).toEqual(['id', 'text', 'createdAt']);
    const { mentions, rejects, failure } = await readAll(source, PLAIN);
    expect([failure, mentions.length]).toEqual([null, 2]);
    expect(rejects.map(({ row, value }) => [row, value])).toEqual([[2, 'x']]);
  });

  it('may begin with the separator, as Excel writes it', async () => {
    const source = memorySource('sep=;\r\nid;text;createdAt\r\n1;a, b;2020-01-01\r\n');
    expect((await readAll(source, PLAIN)).mentions.map(({ text }) => text)).toEqual(['a, b']);
  });

  it('has no rows where nothing follows the header', async () => {
    const source = memorySource('Report:,Mentions\nid,text,createdAt,author,url\n');
    expect((await readAll(source, PLAIN)).failure?.reason).toBe('header-only');
  });
});
