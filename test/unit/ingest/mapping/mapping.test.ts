import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../../src/ingest/inspect-file';
import { headerFingerprint } from '../../../../src/ingest/mapping/header-fingerprint';
import { parseMapping } from '../../../../src/ingest/mapping/parse-mapping';
import { suggestColumns } from '../../../../src/ingest/mapping/suggest-columns';
import { sharedData } from '../../../shared-data';
import { memorySource } from '../memory-source';

describe('suggestColumns', () => {
  it('takes the field’s own name before what tools call it, each column once', () => {
    expect(suggestColumns(['Created', 'createdAt', 'Message', 'text', 'id'])).toEqual({
      createdAt: 'createdAt',
      text: 'text',
      id: 'id',
    });
  });

  it('knows the end of a dotted path', () => {
    expect(suggestColumns(['id', 'user.screen_name', 'created_at', 'full_text'])).toEqual({
      id: 'id',
      author: 'user.screen_name',
      createdAt: 'created_at',
      text: 'full_text',
    });
  });
});

describe.skipIf(!sharedData('formats'))('headers of real tools (real data absent: skipped)', () => {
  const suggestedFor = (name: string) =>
    suggestColumns(
      readFileSync(sharedData(`formats/${name}`) ?? '', 'utf8')
        .trim()
        .split(','),
    );

  it('Brandwatch: the query’s id is not the mention’s', () => {
    expect(suggestedFor('brandwatch_headers.csv')).toMatchObject({
      text: 'Full Text',
      createdAt: 'Date',
      author: 'Author',
      url: 'Url',
      sentiment: 'Sentiment',
      language: 'Language',
      channel: 'Page Type',
    });
    expect(suggestedFor('brandwatch_headers.csv').id).toBeUndefined();
  });

  it('Meltwater', () => {
    expect(suggestedFor('meltwater_headers.csv')).toMatchObject({
      createdAt: 'Date',
      url: 'URL',
      reach: 'Reach',
      sentiment: 'Sentiment',
      region: 'Country',
    });
    expect(suggestedFor('meltwater_headers.csv').status).toBeUndefined();
  });

  it('Google Play Console, UTF-16', async () => {
    const path = sharedData('formats/google_play_console_reviews_utf16.csv') ?? '';
    const inspected = await inspectFile(memorySource(readFileSync(path), 'reviews.csv'));
    expect(inspected).toMatchObject({
      ok: true,
      value: { encoding: 'utf-16le', suggested: { columns: { text: 'Review Text', url: 'Review Link' } } },
    });
  });
});

describe('suggestions that the rows speak against', () => {
  const rows = (cell: (i: number) => string): string =>
    Array.from({ length: 80 }, (_, i) => `${cell(i)},text ${i},2020-01-01`).join('\n');

  it('an id column whose values repeat is none: all mentions but one would be duplicates', async () => {
    const repeated = await inspectFile(memorySource(`id,text,date\n${rows(() => '7')}\n`));
    expect(repeated.ok && repeated.value.suggested.columns).toEqual({ text: 'text', createdAt: 'date' });
    const good = await inspectFile(memorySource(`id,text,date\n${rows((i) => `${i}`)}\n`));
    expect(good.ok && good.value.suggested.columns.id).toBe('id');
  });

  it('a theme in which every row differs is free text', async () => {
    const free = await inspectFile(memorySource(`topic,text,date\n${rows((i) => `about ${i}`)}\n`));
    expect(free.ok && free.value.suggested.columns.theme).toBeUndefined();
    const few = await inspectFile(memorySource(`topic,text,date\n${rows((i) => `about ${i % 4}`)}\n`));
    expect(few.ok && few.value.suggested.columns.theme).toBe('topic');
  });

  it('a direction column whose values do not explain themselves is left to a person', async () => {
    const inspected = await inspectFile(
      memorySource(`direction,text,date\n${rows((i) => `kind ${i % 2}`)}\n`),
    );
    expect(inspected.ok && inspected.value.suggested.columns.direction).toBeUndefined();
  });
});

describe('headerFingerprint', () => {
  it('is the same whatever case and blanks, another for other columns or another order', () => {
    const one = headerFingerprint(['Id', ' Full  Text']);
    expect(headerFingerprint(['id', 'full text'])).toBe(one);
    expect(headerFingerprint(['full text', 'id'])).not.toBe(one);
    expect(headerFingerprint(['id', 'full text', 'x'])).not.toBe(one);
  });
});

describe('parseMapping', () => {
  const detailOf = (text: string): string => {
    const parsed = parseMapping(text, 'MAP.json');
    return parsed.ok
      ? 'ok'
      : parsed.failure.reason === 'mapping-unreadable'
        ? parsed.failure.detail
        : parsed.failure.reason;
  };

  it('reads everything a mapping can say', () => {
    const mapping = {
      format: 'tsv',
      columns: { id: 'Id', createdAt: 'When' },
      directionValues: { inbound: ['a'], outbound: [] },
      createdAtFormat: 'd.M.yyyy',
      zone: 'Europe/Berlin',
      brandFrom: 'thread',
      ownBrands: ['X'],
      defaults: { channel: 'Web' },
    };
    expect(parseMapping(`\ufeff${JSON.stringify(mapping)}`, 'MAP.json')).toEqual({
      ok: true,
      value: mapping,
    });
  });

  it.each([
    ['{', 'it is not a JSON object'],
    ['[]', 'it is not a JSON object'],
    ['{"columns":{}}', '"format" must be one of csv, tsv, xlsx, ndjson'],
    ['{"format":"csv"}', '"columns" must be an object of fields'],
    ['{"format":"csv","columns":{"id":5}}', '"id" in "columns" must be a text'],
    [
      '{"format":"csv","columns":{},"directionValues":{"inbound":"a"}}',
      '"directionValues" must hold the lists "inbound" and "outbound"',
    ],
    ['{"format":"csv","columns":{},"brandFrom":"x"}', '"brandFrom" must be "column" or "thread"'],
  ])('says what is wrong with %s', (text, detail) => {
    expect(detailOf(text)).toBe(detail);
  });

  it('does not pass over a misspelt name', () => {
    expect(detailOf('{"format":"csv","columns":{"createdat":"x"}}')).toMatch(
      /^"createdat" in "columns" is no field; known are id, /,
    );
    expect(detailOf('{"format":"csv","columns":{},"ownBrand":[]}')).toMatch(
      /^"ownBrand" is no part of a mapping; known are format, /,
    );
  });
});
