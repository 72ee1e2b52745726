import { describe, expect, it } from 'vitest';
import type { FigureDefinition } from '../../../../src/domain/figures/figure';
import type { MentionRow, RowPage } from '../../../../src/ipc/engine-rows';
import { nextActive } from '../../../../src/renderer/features/mentions/list-keys';
import { headWords, rowText, waitWords } from '../../../../src/renderer/features/mentions/mention-words';
import { createRowPages, PAGE_ROWS } from '../../../../src/renderer/features/mentions/row-pages';
import { THIN } from '../../../../src/renderer/ui/format/format-number';
import { makeFormat } from '../../../../src/renderer/ui/format/make-format';

const format = makeFormat({ locale: 'en', zone: 'UTC', currency: 'EUR' });

function handPumped(total: number) {
  const asked: { offset: number; answer: () => void; fail: () => void }[] = [];
  const pages = createRowPages(
    (offset, limit) =>
      new Promise<RowPage>((resolve, reject) => {
        asked.push({
          offset,
          answer: () =>
            resolve({
              total,
              offset,
              rows: Array.from(
                { length: Math.min(limit, total - offset) },
                (_, index) => ({ mention: `m${offset + index}` }) as MentionRow,
              ),
            }),
          fail: () => reject(new Error('gone')),
        });
      }),
  );
  const settle = () => new Promise((done) => setImmediate(done));
  return { asked, pages, settle };
}

describe('row pages', () => {
  it('asks for the first page at once and knows the total with it', async () => {
    const { asked, pages, settle } = handPumped(250);
    expect(asked.map(({ offset }) => offset)).toEqual([0]);
    expect(pages.total()).toBeUndefined();
    asked[0]?.answer();
    await settle();
    expect(pages.total()).toBe(250);
    expect(pages.row(99)?.mention).toBe('m99');
    expect(pages.row(100)).toBeUndefined();
  });

  it('asks for what is in sight now, not for what was scrolled past', async () => {
    const { asked, pages, settle } = handPumped(100_000);
    asked[0]?.answer();
    await settle();
    pages.want(100, 120);
    pages.want(5_000, 5_020);
    for (let at = 10_000; at < 90_000; at += 5_000) pages.want(at, at + 20);
    expect(asked.map(({ offset }) => offset)).toEqual([0, 100, 5_000]);
    asked[1]?.answer();
    asked[2]?.answer();
    await settle();
    expect(asked.slice(3).map(({ offset }) => offset)).toEqual([85_000]);
  });

  it('asks for both pages where the view crosses them, and for none twice', async () => {
    const { asked, pages, settle } = handPumped(1_000);
    asked[0]?.answer();
    await settle();
    pages.want(2 * PAGE_ROWS - 5, 2 * PAGE_ROWS + 5);
    pages.want(2 * PAGE_ROWS - 4, 2 * PAGE_ROWS + 6);
    expect(asked.slice(1).map(({ offset }) => offset)).toEqual([100, 200]);
  });

  it('forgets far pages in a long list but not the ones in sight', async () => {
    const { asked, pages, settle } = handPumped(100_000);
    for (let page = 0; page < 300; page += 1) {
      pages.want(page * PAGE_ROWS, page * PAGE_ROWS + 10);
      for (const one of asked.splice(0)) one.answer();
      await settle();
    }
    expect(pages.row(0)).toBeUndefined();
    expect(pages.row(299 * PAGE_ROWS)?.mention).toBe('m29900');
  });

  it('stops at a failure and goes on when asked again', async () => {
    const { asked, pages, settle } = handPumped(1_000);
    asked[0]?.fail();
    await settle();
    expect(pages.error()).toBeInstanceOf(Error);
    pages.want(0, 10);
    expect(asked).toHaveLength(1);
    pages.again();
    expect(pages.error()).toBeUndefined();
    asked[1]?.answer();
    await settle();
    expect(pages.total()).toBe(1_000);
  });
});

describe('list keys', () => {
  it('move within the list', () => {
    expect(nextActive('ArrowDown', 9, 10, 5)).toBe(9);
    expect(nextActive('ArrowUp', 0, 10, 5)).toBe(0);
    expect(nextActive('PageDown', 2, 10, 5)).toBe(7);
    expect(nextActive('End', 2, 10, 5)).toBe(9);
    expect(nextActive('Enter', 2, 10, 5)).toBeNull();
    expect(nextActive('End', 0, 0, 5)).toBeNull();
  });
});

describe('words of the list', () => {
  const definition = (id: FigureDefinition['id'], name: string, counts: FigureDefinition['counts']) =>
    ({ id, name, counts }) as FigureDefinition;
  const words = (text: string) => text.replaceAll(THIN, ' ');

  it('say what is counted', () => {
    const response = definition('first-response', 'First response', 'threads');
    expect(words(headWords(4_106, response, undefined, format))).toBe(
      '4 106 threads counted in First response',
    );
    expect(headWords(1, response, 'open', format)).toBe('1 open thread counted in First response');
    expect(headWords(3, definition('net-sentiment', 'Net sentiment', 'mentions'), 'negative', format)).toBe(
      '3 negative mentions counted in Net sentiment',
    );
    expect(headWords(1, definition('direct-reply', 'Direct reply', 'replies'), undefined, format)).toBe(
      '1 reply counted in Direct reply',
    );
    expect(headWords(2, definition('volume', 'Inbound mentions', 'mentions'), undefined, format)).toBe(
      '2 inbound mentions',
    );
  });

  it('[G7] call a deleted mention removed, and never leave a row blank', () => {
    expect(rowText({ text: 'secret', deleted: true })).toBe('Removed at source');
    expect(rowText({ text: ' \n ', deleted: false })).toBe('No text');
    expect(rowText({ text: 'a\n\nb', deleted: false })).toBe('a b');
    expect(rowText({ text: 'x'.repeat(5_000), deleted: false }).length).toBeLessThan(300);
  });

  it('[FR2] tell an open wait from an answered one', () => {
    expect(words(waitWords({ ms: 6_720_000, open: false }, format))).toBe('answered in 1 h 52');
    expect(words(waitWords({ ms: 6_720_000, open: true }, format))).toBe('open for 1 h 52');
    expect(waitWords({ ms: 0, open: true }, format)).toBe('open, just in');
  });
});
