import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../../src/domain/byte-source';
import type { Mapping } from '../../../src/domain/mapping';
import { inspectFile } from '../../../src/ingest/inspect-file';
import { parseMapping } from '../../../src/ingest/mapping/parse-mapping';
import { readMentions } from '../../../src/ingest/read-mentions';
import { sharedData } from '../../shared-data';
import { memorySource, PLAIN, readAll } from './memory-source';

describe('readMentions', () => {
  it('reads every field of the mapping, and nothing where a cell is empty', async () => {
    const mapping: Mapping = {
      format: 'csv',
      columns: {
        id: 'id',
        text: 'text',
        createdAt: 'at',
        author: 'who',
        direction: 'way',
        replyTo: 'parent',
        brand: 'brand',
        url: 'url',
        reach: 'reach',
        sentiment: 'mood',
        automated: 'bot',
        escalatedAt: 'esc',
        dealId: 'deal',
        dealValue: 'value',
        currency: 'cur',
        deletedAt: 'gone',
      },
      defaults: { channel: 'Web', language: 'en' },
      zone: 'Europe/Berlin',
      directionValues: { inbound: ['c'], outbound: ['a'] },
    };
    const head = 'id,text,at,who,way,parent,brand,url,reach,mood,bot,esc,deal,value,cur,gone';
    const { mentions, rejects } = await readAll(
      memorySource(
        [
          head,
          '848.0,"Hi, ""you""",2025-07-01 12:00, Ann ,c,,Acme,https://x.example/1,1.2K,negative,no,,D1,"1,200.50",eur,',
          '849,Hello,2025-07-01T12:05:00Z,Bea,a,848.0,,,,,yes,2025-07-02,,,,2025-07-03T00:00:00Z',
          '850,self,2025-07-01,Cid,c,850,,,,,,,,,,',
        ].join('\n'),
      ),
      mapping,
    );
    expect(rejects).toEqual([]);
    expect(mentions).toEqual([
      {
        id: 'file:Web:848',
        text: 'Hi, "you"',
        createdAt: Date.UTC(2025, 6, 1, 10),
        author: 'Ann',
        direction: 'inbound',
        channel: 'Web',
        brand: 'Acme',
        language: 'en',
        url: 'https://x.example/1',
        dealId: 'D1',
        automated: false,
        reach: 1200,
        sentiment: { score: -1000, by: 'source' },
        currency: 'EUR',
        dealValue: 120_050,
      },
      {
        id: 'file:Web:849',
        text: 'Hello',
        createdAt: Date.UTC(2025, 6, 1, 12, 5),
        author: 'Bea',
        direction: 'outbound',
        replyTo: 'file:Web:848',
        channel: 'Web',
        language: 'en',
        escalatedAt: Date.UTC(2025, 6, 1, 22),
        deletedAt: Date.UTC(2025, 6, 3),
        automated: true,
      },
      {
        id: 'file:Web:850',
        text: 'self',
        createdAt: Date.UTC(2025, 5, 30, 22),
        author: 'Cid',
        direction: 'inbound',
        channel: 'Web',
        language: 'en',
      },
    ]);
  });

  it('[FR0] does not read the brand column when brands come from threads', async () => {
    const mapping: Mapping = {
      ...PLAIN,
      columns: { ...PLAIN.columns, brand: 'gone' },
      brandFrom: 'thread',
      defaults: { brand: 'X' },
    };
    const { mentions, failure } = await readAll(memorySource('id,text,createdAt\n1,a,2020-01-01\n'), mapping);
    expect(failure).toBeNull();
    expect(mentions[0]).not.toHaveProperty('brand');
  });

  it('is inbound where no column says otherwise, outbound where the mapping does (G1)', async () => {
    const source = memorySource('id,text,createdAt\n1,a,2020-01-01\n');
    expect((await readAll(source, PLAIN)).mentions[0]?.direction).toBe('inbound');
    const replies: Mapping = { ...PLAIN, defaults: { direction: 'outbound' } };
    expect((await readAll(source, replies)).mentions[0]?.direction).toBe('outbound');
  });

  it('reads NDJSON by dotted paths, rare ones too, without losing digits of ids', async () => {
    const lines = Array.from(
      { length: 3 },
      (_, i) => `{"id":57030613367776051${i},"user":{"name":"u${i}"},"text":"t","at":"2020-01-0${i + 1}"}`,
    );
    lines.push('{"id":1,"text":"x","at":"2020-01-04","gone":"2020-01-05"}');
    const mapping: Mapping = {
      format: 'ndjson',
      columns: { id: 'id', text: 'text', createdAt: 'at', author: 'user.name', deletedAt: 'gone' },
    };
    const { mentions, rejects } = await readAll(memorySource(`${lines.join('\n')}\n`, 'x.ndjson'), mapping);
    expect(rejects).toEqual([]);
    expect(mentions.map(({ id, author }) => [id, author])).toEqual([
      ['file::570306133677760510', 'u0'],
      ['file::570306133677760511', 'u1'],
      ['file::570306133677760512', 'u2'],
      ['file::1', ''],
    ]);
    expect(mentions[3]?.deletedAt).toBe(Date.UTC(2020, 0, 5));
  });

  it('asks for each byte once and in order, a bounded step at a time, and reports progress', async () => {
    const whole = memorySource(
      `id,text,createdAt\n${'1,some text to fill the file,2020-01-01\n'.repeat(90_000)}`,
    );
    const asked: number[] = [];
    let next = 0;
    const source: ByteSource = {
      ...whole,
      read: async (offset, length) => {
        expect(offset).toBe(next);
        next = offset + length;
        asked.push(length);
        return whole.read(offset, length);
      },
    };
    const progress: number[] = [];
    let rows = 0;
    for await (const step of readMentions(source, PLAIN, { onProgress: (bytes) => progress.push(bytes) })) {
      if (step.ok) rows += step.value.mentions.length;
      if (step.ok) expect(step.value.bytesRead).toBe(progress.at(-1));
    }
    expect(rows).toBe(90_000);
    expect(next).toBe(whole.size);
    expect(Math.max(...asked)).toBeLessThanOrEqual(1 << 20);
    expect(progress.at(-1)).toBe(whole.size);
  });

  it('stops where it is cancelled, and says so last', async () => {
    const source = memorySource(
      `id,text,createdAt\n${'1,some text to fill the file,2020-01-01\n'.repeat(90_000)}`,
    );
    const stop = new AbortController();
    const steps = [];
    for await (const step of readMentions(source, PLAIN, { signal: stop.signal })) {
      steps.push(step.ok ? 'batch' : step.failure.reason);
      stop.abort();
    }
    expect(steps).toEqual(['batch', 'cancelled']);
  });

  it('numbers rejected rows over the steps, blank lines not counted', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, i) => `${i},some text to fill the row,${i === 50_000 ? 'x' : '2020-01-01'}`,
    );
    rows.splice(100, 0, '', '');
    const { rejects, mentions } = await readAll(memorySource(`id,text,createdAt\n${rows.join('\n')}`), PLAIN);
    expect(mentions).toHaveLength(59_999);
    expect(rejects.map(({ row, value }) => [row, value])).toEqual([[50_001, 'x']]);
  });
});

const customers = sharedData('threads/spotify_customers_support_requests.csv');
const agents = sharedData('threads/agents_SpotifyCares.csv');

describe.skipIf(!customers || !agents)('the real threads (real data absent: skipped)', () => {
  const files = [
    { path: customers ?? '', rows: 15_096, direction: 'inbound', bom: false },
    { path: agents ?? '', rows: 10_986, direction: 'outbound', bom: true },
  ];
  const fixture = readFileSync(new URL('../../fixtures/threads-mapping.json', import.meta.url), 'utf8');

  it('give 26 082 mentions under our mapping, with no loss and no duplicate id', async () => {
    const mapping = parseMapping(fixture, 'threads-mapping.json');
    if (!mapping.ok) throw new Error(JSON.stringify(mapping.failure));
    const ids = new Set<string>();
    for (const { path, rows, direction } of files) {
      const { mentions, rejects, failure } = await readAll(
        memorySource(readFileSync(path), path),
        mapping.value,
      );
      expect([failure, rejects.length, mentions.length]).toEqual([null, 0, rows]);
      expect(mentions.every((mention) => mention.direction === direction)).toBe(true);
      expect(
        mentions.every(({ replyTo }) => replyTo === undefined || /^file:twitter:\d+$/.test(replyTo)),
      ).toBe(true);
      for (const { id } of mentions) ids.add(id);
    }
    expect(ids.size).toBe(26_082);
  });

  it('are understood without a mapping: columns, directions, dates, brands from threads', async () => {
    for (const { path, rows, direction, bom } of files) {
      const source = memorySource(readFileSync(path), path);
      const inspected = await inspectFile(source);
      if (!inspected.ok) throw new Error(JSON.stringify(inspected.failure));
      const { suggested, problems, warnings, encoding, delimiter } = inspected.value;
      expect([problems, warnings, encoding, inspected.value.bom, delimiter]).toEqual([
        [],
        [],
        'utf-8',
        bom,
        ',',
      ]);
      expect(suggested).toMatchObject({
        columns: {
          id: 'tweet_id',
          replyTo: 'in_response_to_tweet_id',
          direction: 'inbound',
          author: 'author_id',
        },
        createdAtFormat: 'EEE MMM dd HH:mm:ss xx yyyy',
        brandFrom: 'thread',
      });
      const { mentions, rejects } = await readAll(source, suggested);
      expect([mentions.length, rejects.length]).toEqual([rows, 0]);
      expect(new Set(mentions.map((mention) => mention.direction))).toEqual(new Set([direction]));
    }
  });
});

const airline = sharedData('sentiment/airline_half.csv');

describe.skipIf(!airline)('the real airline mentions (real data absent: skipped)', () => {
  it('give every row with its label, brand and instant', async () => {
    const source = memorySource(readFileSync(airline ?? ''), 'airline_half.csv');
    const inspected = await inspectFile(source);
    if (!inspected.ok) throw new Error(JSON.stringify(inspected.failure));
    expect(inspected.value.problems).toEqual([]);
    const { mentions, rejects } = await readAll(source, inspected.value.suggested);
    expect([mentions.length, rejects.length]).toEqual([7213, 0]);
    expect(mentions.every(({ sentiment, brand }) => sentiment?.by === 'source' && brand !== undefined)).toBe(
      true,
    );
    expect(mentions[0]?.createdAt).toBe(Date.UTC(2015, 1, 24, 19, 35, 52));
  });
});
