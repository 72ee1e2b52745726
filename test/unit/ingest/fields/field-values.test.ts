import { describe, expect, it } from 'vitest';
import { cellValue, cleanText, TEXT_LIMIT } from '../../../../src/ingest/fields/clean-text';
import { directionReader, proposeDirections } from '../../../../src/ingest/fields/direction-reader';
import { isDamagedId, keyStart, nativeKey } from '../../../../src/ingest/fields/native-id';
import { readBoolean } from '../../../../src/ingest/fields/read-boolean';
import { readCount } from '../../../../src/ingest/fields/read-count';
import { readMoney } from '../../../../src/ingest/fields/read-money';
import { readSentiment } from '../../../../src/ingest/fields/read-sentiment';
import { canonicalUrl, hash128, rowKey } from '../../../../src/ingest/fields/row-key';

describe('readCount', () => {
  it.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234 567', 1_234_567],
    ["1'234'567", 1_234_567],
    ['1\u202f234', 1234],
    ['1.234.567,0', 1_234_567],
    ['1,234,567.4', 1_234_567],
    ['12.5K', 12_500],
    ['1,2M', 1_200_000],
    ['1.234K', 1234],
    ['848.0', 848],
    ['0', 0],
    ['', Number.NaN],
    ['-5', Number.NaN],
    ['1,23,456', Number.NaN],
    ['12x', Number.NaN],
    ['1.2.3', Number.NaN],
  ])('reads %j as %d', (value, expected) => {
    expect(readCount(value)).toBe(expected);
  });
});

describe('readMoney', () => {
  it.each([
    ['1200', 'USD', 120_000],
    ['1,200.50', 'USD', 120_050],
    ['1.200,50', 'EUR', 120_050],
    ['1,200', 'USD', 120_000],
    ['0.5', 'USD', 50],
    ['.5', 'USD', 50],
    ['0.125', 'USD', 13],
    ['0.124', 'USD', 12],
    ['-12.34', 'USD', -1234],
    ['(12.34)', 'USD', -1234],
    ['1500', 'JPY', 1500],
    ['1500.6', 'JPY', 1501],
    ['1.5', 'KWD', 1500],
    ['12,34', undefined, 1234],
  ])('reads %j in %s as %d minor units', (value, currency, minor) => {
    expect(readMoney(value, currency)?.minor).toBe(minor);
  });

  it.each([
    ['€ 12,34', { minor: 1234, currency: 'EUR' }],
    ['12.34 USD', { minor: 1234, currency: 'USD' }],
    ['¥1500', { minor: 150_000 }],
    ['$12.34', { minor: 1234 }],
    ['-£5', { minor: -500, currency: 'GBP' }],
  ])('takes the currency that %j names, when only one can be meant', (value, expected) => {
    expect(readMoney(value, undefined)).toEqual(expected);
  });

  it.each([
    ['1.234', 'USD'],
    ['1,234', 'KWD'],
    ['ten', 'USD'],
    ['1,23,456', 'USD'],
    ['12 34 56,', 'USD'],
    ['99999999999999999', 'USD'],
    ['--5', 'USD'],
  ])('rather rejects %j in %s than guesses', (value, currency) => {
    expect(readMoney(value, currency)).toBeUndefined();
  });
});

describe('readBoolean', () => {
  it.each([
    ['True', true],
    ['FALSE', false],
    ['yes', true],
    ['0', false],
    ['1.0', true],
    ['Nein', false],
    ['maybe', undefined],
  ])('reads %j as %s', (value, expected) => {
    expect(readBoolean(value)).toBe(expected);
  });
});

describe('readSentiment', () => {
  it.each([
    ['Negative', -1000],
    ['positiv', 1000],
    ['neutral', 0],
    ['0.25', 250],
    ['-0,5', -500],
    ['\u22120.5', -500],
    ['-.3', -300],
    ['1', 1000],
    ['0.123456', 123],
    ['0.125', 125],
    ['-0.0001', 0],
    ['-1e-3', -1],
    ['not rated', null],
    ['1.5', undefined],
    ['5', undefined],
    ['furious', undefined],
  ])('reads %j as %s thousandths', (value, expected) => {
    expect(readSentiment(value)).toBe(expected);
  });
});

describe('ids and keys', () => {
  it('[FR0] takes a trailing .0 off numeric ids and leaves others alone', () => {
    expect(nativeKey(keyStart('twitter'), '848.0')).toBe('file:twitter:848');
    expect(nativeKey(keyStart(''), '570306133677760513')).toBe('file::570306133677760513');
    expect(nativeKey(keyStart('a:b'), 'v1.0')).toBe('file:a%3Ab:v1.0');
  });

  it('notices ids that a spreadsheet rounded', () => {
    expect(['5.70306E+17', '5,7E+17', '1e21'].map(isDamagedId)).toEqual([true, true, true]);
    expect(['570306', '1.5e1', 'e5', '12E', 'abc'].map(isDamagedId)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('gives a row without id a key of what it says, the same for the same row (SYNC rule 3)', () => {
    const key = rowKey('file::', 'https://www.x.example/a/?utm_source=q&b=2&a=1#top', 'ann', 5, 'hello');
    expect(key).toMatch(/^file::#[0-9a-f]{32}$/);
    expect(rowKey('file::', 'http://x.example/a?a=1&b=2', 'ann', 5, 'hello')).toBe(key);
    const others = [
      rowKey('file::', '', 'ann', 5, 'hello'),
      rowKey('file::', 'http://x.example/a?a=1&b=2', 'ben', 5, 'hello'),
      rowKey('file::', 'http://x.example/a?a=1&b=2', 'ann', 6, 'hello'),
      rowKey('file::', 'http://x.example/a?a=1&b=2', 'ann', 5, 'hello!'),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
    expect(canonicalUrl('https://forum.example/view.php?t=12')).not.toBe(
      canonicalUrl('https://forum.example/view.php?t=13'),
    );
  });

  it('hashes a hundred thousand near-equal texts to as many keys', () => {
    expect(new Set(Array.from({ length: 100_000 }, (_, i) => hash128(`a\u0000${i}\u0000b`))).size).toBe(
      100_000,
    );
  });
});

describe('directions', () => {
  it('[G1] takes the mapping’s values in any case, else words that explain themselves', () => {
    const mapped = directionReader({ inbound: ['True'], outbound: ['False'] });
    expect([mapped('True'), mapped('FALSE'), mapped('yes')]).toEqual(['inbound', 'outbound', undefined]);
    expect([
      mapped('outbound'),
      directionReader({ inbound: ['outbound'], outbound: [] })('outbound'),
    ]).toEqual(['outbound', 'inbound']);
    const plain = directionReader(undefined);
    expect([plain('Inbound'), plain('agent'), plain('True')]).toEqual(['inbound', 'outbound', undefined]);
    const cased = directionReader({ inbound: ['a'], outbound: ['A'] });
    expect([cased('a'), cased('A')]).toEqual(['inbound', 'outbound']);
  });

  it('proposes values only where name and values leave no doubt', () => {
    expect(proposeDirections('inbound', ['True'])).toEqual({ inbound: ['True'], outbound: ['false'] });
    expect(proposeDirections('is_outbound', ['1', '0'])).toEqual({ inbound: ['0'], outbound: ['1'] });
    expect(proposeDirections('type', ['Received', 'Sent'])).toEqual({
      inbound: ['Received'],
      outbound: ['Sent'],
    });
    expect(proposeDirections('type', ['tweet', 'reply'])).toBeUndefined();
    expect(proposeDirections('inbound', [])).toBeUndefined();
  });
});

describe('cells and texts', () => {
  it('reads the ways to write nothing as nothing, but not in the middle of words', () => {
    expect(['NULL', ' nan ', '\\N', 'None', 'Nonesuch', 'null!'].map(cellValue)).toEqual([
      '',
      '',
      '',
      '',
      'Nonesuch',
      'null!',
    ]);
  });

  it('keeps texts as they are and cuts very long ones between characters', () => {
    expect(cleanText('  a &amp; b\r\n ')).toBe('  a &amp; b\r\n ');
    const long = `${'x'.repeat(TEXT_LIMIT - 1)}😀more`;
    expect(cleanText(long)).toBe('x'.repeat(TEXT_LIMIT - 1));
  });
});
