import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../../src/analytics/search/parse-search';

function query(text: string) {
  const parsed = parseSearch(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.query;
}

function problems(text: string) {
  const parsed = parseSearch(text);
  return parsed.ok ? [] : parsed.problems;
}

const token = (text: string, offset = 0, prefix = false) => ({ token: text, offset, prefix });

describe('a search', () => {
  it('is words, phrases, prefixes and exclusions', () => {
    expect(query('Refund "Late Delivery" cancel* -thanks -"no reply"').words).toEqual([
      { tokens: [token('refund')], not: false },
      { tokens: [token('late'), token('delivery', 1)], not: false },
      { tokens: [token('cancel', 0, true)], not: false },
      { tokens: [token('thanks')], not: true },
      { tokens: [token('no'), token('reply', 1)], not: true },
    ]);
  });

  it('takes a word of several parts as a phrase, and an open quote to the end', () => {
    expect(query("don't").words[0]?.tokens).toEqual([token('don'), token('t', 1)]);
    expect(query('“late del').words[0]?.tokens).toEqual([token('late'), token('del', 1)]);
    expect(query('"late del"*').words[0]?.tokens).toEqual([token('late'), token('del', 1, true)]);
  });

  it('finds one character of an unspaced script in any word of it', () => {
    expect(query('京').words[0]?.tokens).toEqual([token('京', 0, true)]);
    expect(query('"東京都 x"').words[0]?.tokens).toEqual([token('東京'), token('京都', 1), token('x', 3)]);
  });

  it('has fields, whose values may be quoted, excluded, or prefixes', () => {
    expect(query('from:@Zoë brand:"Acme One" -channel:X theme:del*').fields).toEqual([
      { field: 'from', value: 'zoe', prefix: false, not: false },
      { field: 'brand', value: 'acme one', prefix: false, not: false },
      { field: 'channel', value: 'x', prefix: false, not: true },
      { field: 'theme', value: 'del', prefix: true, not: false },
    ]);
  });

  it('leaves out the day, month or year that before and after name', () => {
    expect(query('before:2026-03 after:2026-01-15')).toMatchObject({
      since: '2026-01-16',
      until: '2026-03-01',
    });
    expect(query('after:2025')).toMatchObject({ since: '2026-01-01', until: null });
    expect(query('after:2026-12-31 after:2026-02 before:2027 before:2026-5-4')).toMatchObject({
      since: '2027-01-01',
      until: '2026-05-04',
    });
  });

  it('reads addresses and times as words', () => {
    expect(query('https://acme.com 10:30').words).toHaveLength(2);
  });

  it('says what it does not understand, and in which part', () => {
    expect(problems('form:@jane refund')).toEqual([
      { kind: 'unknown-field', text: 'form:@jane', field: 'form' },
    ]);
    expect(problems('from:')).toEqual([{ kind: 'no-value', text: 'from:', field: 'from' }]);
    expect(problems('before:soon')).toEqual([{ kind: 'no-date', text: 'before:soon', field: 'before' }]);
    expect(problems('after:2026-02-30')).toMatchObject([{ kind: 'no-date' }]);
    expect(problems('before:0001')).toMatchObject([{ kind: 'no-date' }]);
    expect(problems('-before:2026')).toMatchObject([{ kind: 'date-excluded', field: 'before' }]);
    expect(problems('refund ?! -')).toEqual([
      { kind: 'no-word', text: '?!' },
      { kind: 'no-word', text: '-' },
    ]);
    expect(problems('x'.repeat(501))).toEqual([{ kind: 'too-long' }]);
  });

  it('of nothing asks for everything', () => {
    expect(query('  ')).toEqual({ words: [], fields: [], since: null, until: null });
  });
});
