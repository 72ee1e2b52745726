import { describe, expect, it } from 'vitest';
import { SEARCH_FIELDS, type SearchProblem } from '../../../../src/domain/search-problem';
import type { RowPage } from '../../../../src/ipc/engine-rows';
import { foundPieces } from '../../../../src/renderer/features/mentions/found-text';
import { createRowPages } from '../../../../src/renderer/features/mentions/row-pages';
import { foundWords, problemWords } from '../../../../src/renderer/features/mentions/search-words';
import { withoutThread, withSearch } from '../../../../src/renderer/features/mentions/use-search';
import {
  type Address,
  EMPTY_VIEW,
  formatAddress,
  parseAddress,
} from '../../../../src/renderer/session/address';

type MentionsAddress = Extract<Address, { room: 'mentions' }>;
const address: MentionsAddress = { room: 'mentions', view: EMPTY_VIEW, figure: 'volume', thread: 'aa' };

describe('a search in the address', () => {
  it('comes back as it was written, operators and all', () => {
    const search = 'from:@zoë "late & lost" +1 #refund -x';
    const searched = withSearch(address, search);
    expect(parseAddress(formatAddress(searched))).toEqual(searched);
    expect(formatAddress(searched)).not.toContain('thread');
    expect(parseAddress('#/mentions?figure=volume&search=')).toEqual(withoutThread(address));
  });

  it('is gone when it is emptied', () => {
    expect(withSearch(withSearch(address, 'late'), '')).toEqual(withoutThread(address));
  });
});

describe('a text that a search found', () => {
  const whole = (text: string, found: readonly (readonly [number, number])[]) =>
    foundPieces(text, found)
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('');

  it('is drawn with what was found marked', () => {
    expect(whole('My  käse is late', [[4, 8]])).toBe('My [käse] is late');
    expect(
      whole('late late', [
        [0, 4],
        [5, 9],
      ]),
    ).toBe('[late] [late]');
    expect(whole('late', [[0, 4]])).toBe('[late]');
  });

  it('is cut so that the first place is in sight, between words and never within a character', () => {
    const long = `${'many words before it '.repeat(20)}late and ${'much after '.repeat(60)}`;
    const at = long.indexOf('late');
    const drawn = whole(long, [[at, at + 4]]);
    expect(drawn).toMatch(/^…(\w+ ){2,9}\[late\] and .*…$/);
    expect(drawn.length).toBeLessThan(300);
    const unspaced = `${'😡'.repeat(100)}late`;
    expect(whole(unspaced, [[200, 204]])).toMatch(/^…(😡)+\[late\]$/u);
  });
});

describe('words of the search', () => {
  it('say how many were found', () => {
    expect(foundWords(1, 'late', String)).toBe('1 mention found for “late”');
    expect(foundWords(0, 'late', String)).toBe('No mentions found for “late”');
  });

  it('say of every problem which part is meant and what to write instead', () => {
    const field = problemWords({ kind: 'unknown-field', text: 'form:@jane', field: 'form' });
    expect(field).toContain('“form:”');
    expect(field).toContain('“form:@jane”');
    for (const one of SEARCH_FIELDS) {
      expect(problemWords({ kind: 'no-value', text: `${one}:`, field: one })).toMatch(`${one}:`);
    }
    const others: SearchProblem[] = [
      { kind: 'no-date', text: 'before:soon', field: 'before' },
      { kind: 'date-excluded', text: '-before:2026', field: 'before' },
      { kind: 'no-word', text: '?!' },
      { kind: 'too-long' },
    ];
    expect(new Set(others.map(problemWords)).size).toBe(others.length);
  });

  it('reach the list of a search that is not understood', async () => {
    const problems: SearchProblem[] = [{ kind: 'no-word', text: '?' }];
    const page: RowPage & { problems: SearchProblem[] } = { total: 0, offset: 0, rows: [], problems };
    const pages = createRowPages(async () => page);
    await new Promise((done) => setImmediate(done));
    expect(pages.total()).toBe(0);
    expect(pages.problems()).toEqual(problems);
  });
});
