import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/domain/mapping';
import { inspectFile } from '../../../src/ingest/inspect-file';
import { memorySource, PLAIN, readAll } from './memory-source';

const TEXT = 'id,text,createdAt\n1,Grüße “ok” 😀 €,2020-01-01\n2,plain,2020-01-02\n';

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
  return bytes;
}

describe('odd files that are read all the same', () => {
  it.each([
    ['utf-8', false, new TextEncoder().encode(TEXT)],
    ['utf-8', true, new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['utf-16le', false, utf16(TEXT, 'le')],
    ['utf-16le', true, utf16(`\ufeff${TEXT}`, 'le')],
    ['utf-16be', false, utf16(TEXT, 'be')],
    ['utf-16be', true, utf16(`\ufeff${TEXT}`, 'be')],
  ] as const)('%s, byte order mark %s', async (encoding, bom, bytes) => {
    const source = memorySource(bytes);
    const inspected = await inspectFile(source);
    expect(inspected).toMatchObject({
      ok: true,
      value: { encoding, bom, headers: ['id', 'text', 'createdAt'] },
    });
    const { mentions, rejects, failure } = await readAll(source, PLAIN);
    expect([rejects, failure]).toEqual([[], null]);
    expect(mentions.map(({ text }) => text)).toEqual(['Grüße “ok” 😀 €', 'plain']);
  });

  it('Windows-1252', async () => {
    const source = memorySource(
      new Uint8Array([
        ...new TextEncoder().encode('id,text,createdAt\n1,Gr'),
        0xfc,
        0xdf,
        0x65,
        0x20,
        0x80,
        ...new TextEncoder().encode(',2020-01-01\n'),
      ]),
    );
    expect(await inspectFile(source)).toMatchObject({ ok: true, value: { encoding: 'windows-1252' } });
    expect((await readAll(source, PLAIN)).mentions[0]?.text).toBe('Grüße €');
  });

  it('NULs inside a text file and lone surrogates inside NDJSON', async () => {
    const nul = memorySource(`id,text,createdAt\n1,a\0b,2020-01-01\n${'2,c,2020-01-02\n'.repeat(50)}`);
    expect((await readAll(nul, PLAIN)).mentions[0]?.text).toBe('ab');
    const json = memorySource('{"id":1,"text":"a\\ud83db","createdAt":"2020-01-01"}\n', 'x.ndjson');
    const read = await readAll(json, { ...PLAIN, format: 'ndjson' });
    expect(read.mentions[0]?.text).toBe('a\ufffdb');
  });

  it('ten thousand columns', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
    names[17] = 'text';
    names[9000] = 'createdAt';
    const row = names.map((name) => (name === 'createdAt' ? '2020-01-01' : name === 'text' ? 'hello' : ''));
    const source = memorySource(`${names.join(',')}\n${`${row.join(',')}\n`.repeat(30)}`);
    const inspected = await inspectFile(source);
    expect(inspected.ok && inspected.value.headers).toHaveLength(10_000);
    expect(inspected.ok && inspected.value.problems).toEqual([]);
    const mapping: Mapping = { format: 'csv', columns: { text: 'text', createdAt: 'createdAt' } };
    expect((await readAll(source, mapping)).mentions).toHaveLength(30);
  });

  it('headers that repeat, are empty, or have blanks around them', async () => {
    const source = memorySource(',Date, Text ,Date\n7,2020-01-01,hello,2021-01-01\n');
    const inspected = await inspectFile(source);
    expect(inspected.ok && inspected.value.headers).toEqual(['Column 1', 'Date', 'Text', 'Date (2)']);
    const second: Mapping = { format: 'csv', columns: { text: 'text', createdAt: 'Date (2)' } };
    const { mentions } = await readAll(source, second);
    expect(mentions.map(({ text, createdAt }) => [text, createdAt])).toEqual([
      ['hello', Date.UTC(2021, 0, 1)],
    ]);
  });
});
