import { describe, expect, it } from 'vitest';
import type { Failure, FailureReason } from '../../../src/domain/failure';
import type { RejectReason } from '../../../src/domain/mapping';
import { failureText, rejectText } from '../../../src/ipc/failure-text';

/** One failure of each reason; a new reason without one does not compile. */
const EACH: { readonly [R in FailureReason]: Extract<Failure, { reason: R }> } = {
  'file-not-found': { reason: 'file-not-found', file: 'a.csv' },
  'file-unreadable': { reason: 'file-unreadable', file: 'a.csv', detail: 'permission denied' },
  'file-unwritable': { reason: 'file-unwritable', file: 'a.csv', detail: 'permission denied' },
  'file-changed': { reason: 'file-changed', file: 'a.csv' },
  'file-empty': { reason: 'file-empty', file: 'a.csv' },
  'file-binary': { reason: 'file-binary', file: 'a.csv', offset: 0 },
  'file-html': { reason: 'file-html', file: 'a.csv' },
  'header-only': { reason: 'header-only', file: 'a.csv' },
  'line-too-long': { reason: 'line-too-long', file: 'a.csv', row: 3, limit: 1000 },
  'mixed-delimiters': { reason: 'mixed-delimiters', file: 'a.csv', row: 3, found: '\t', expected: ',' },
  'ambiguous-dates': { reason: 'ambiguous-dates', file: 'a.csv', column: 'Date', candidates: ['d/M', 'M/d'] },
  'mixed-date-formats': {
    reason: 'mixed-date-formats',
    file: 'a.csv',
    column: 'Date',
    row: 3,
    value: 'x',
    expected: 'iso',
  },
  'column-missing': { reason: 'column-missing', file: 'a.csv', field: 'url', column: 'Link', headers: ['a'] },
  'field-unmapped': { reason: 'field-unmapped', field: 'createdAt' },
  'mapping-unreadable': { reason: 'mapping-unreadable', file: 'a.csv', detail: 'it is not a JSON object' },
  'format-unsupported': { reason: 'format-unsupported', file: 'a.csv', format: 'parquet' },
  'too-many-values': { reason: 'too-many-values', file: 'a.csv', column: 'theme', limit: 65_535 },
  'nothing-accepted': { reason: 'nothing-accepted', file: 'a.csv', rejected: 1200 },
  'disk-full': { reason: 'disk-full', what: 'a.csv' },
  'storage-failed': { reason: 'storage-failed', detail: 'the transaction was aborted' },
  'storage-damaged': { reason: 'storage-damaged', detail: 'segment 3 is damaged: its checksum differs' },
  cancelled: { reason: 'cancelled' },
  internal: { reason: 'internal', detail: 'a bug' },
};

describe('failureText', () => {
  it.each(Object.values(EACH))('says what, where and what to do about $reason', (failure) => {
    const { title, detail, remedy } = failureText(failure);
    expect(title).toMatch(/^\S.*[^.]$/);
    expect(detail).toMatch(/\S/);
    expect(remedy).toMatch(/\.$/);
    const all = `${title} ${detail} ${remedy}`;
    expect(all).not.toMatch(/undefined|null|\[object|NaN/);
    if ('file' in failure) expect(all).toContain(failure.file);
    if ('row' in failure) expect(all).toContain(`row ${failure.row}`);
  });

  it('says which row was rejected first and why, where none was accepted', () => {
    const first = { file: 'a.csv', row: 7, column: 'Date', reason: 'unreadable-date', value: 'x' } as const;
    const { detail } = failureText({ ...EACH['nothing-accepted'], first });
    expect(detail).toBe('a.csv: all 1,200 rows were rejected; row 7, “Date”: the date cannot be read.');
    expect(failureText({ ...EACH['nothing-accepted'], first: { ...first, column: '' } }).detail).toContain(
      '; row 7: the date',
    );
  });

  it('names columns by the hundred without listing them all', () => {
    const headers = Array.from({ length: 10_000 }, (_, i) => `c${i}`);
    const { detail } = failureText({ ...EACH['column-missing'], headers });
    expect(detail).toContain('c29 and 9,970 more');
    expect(detail.length).toBeLessThan(400);
  });
});

describe('rejectText', () => {
  it('has words for every reason', () => {
    const reasons: { readonly [R in RejectReason]: true } = {
      'missing-value': true,
      'unreadable-date': true,
      'mixed-date-formats': true,
      'damaged-id': true,
      'unreadable-number': true,
      'unreadable-boolean': true,
      'unreadable-sentiment': true,
      'unknown-direction': true,
      'too-few-cells': true,
      'too-many-cells': true,
      'unclosed-quote': true,
      'not-json': true,
      'record-too-long': true,
    };
    const words = (Object.keys(reasons) as RejectReason[]).map(rejectText);
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) expect(text).toMatch(/^[a-z].*[^.]$/);
  });
});
