import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IdOrder } from '../../../src/analytics/columns/id-order';
import { MentionHash } from '../../../src/analytics/columns/mention-hash';
import { IdTable } from '../../../src/analytics/join/id-table';
import { compareIds, stripTrailingZero } from '../../../src/domain/numeric-id';
import { sharedData } from '../../shared-data';

const REAL = sharedData('threads/agents_SpotifyCares.csv');

function collisions(ids: readonly string[]): number {
  const hash = new MentionHash();
  const hi = new Uint32Array(ids.length);
  const lo = new Uint32Array(ids.length);
  ids.forEach((id, row) => {
    hash.id(`file:x:${id}`);
    hi[row] = hash.hi;
    lo[row] = hash.lo;
  });
  const table = new IdTable(hi, lo, ids.length);
  return ids.filter((_, row) => table.claim(row) >= 0).length;
}

describe('ids in columns', () => {
  it('are told apart: a million in sequence and half a million that differ in one place', () => {
    expect(collisions(Array.from({ length: 1_000_000 }, (_, index) => String(1_590_000_000 + index)))).toBe(
      0,
    );
    const oneOff = Array.from(
      { length: 500_000 },
      (_, i) => `${'x'.repeat(i % 40)}${i.toString(36)}${'y'.repeat(9)}`,
    );
    expect(collisions(oneOff)).toBe(0);
  });

  it.skipIf(!REAL)('are told apart on real ids (real data absent: skipped)', () => {
    const ids = [...readFileSync(REAL ?? '', 'utf8').matchAll(/^(\d+),/gm)].map((found) => found[1] ?? '');
    expect(ids.length).toBeGreaterThan(10_000);
    expect(collisions([...new Set(ids)])).toBe(0);
  });

  it('[FR0] keep their order: numbers by value, others by their first characters', () => {
    const order = new IdOrder();
    const read = (id: string) => {
      order.read(`file:x:${id}`);
      return BigInt(order.hi) * 2n ** 32n + BigInt(order.lo);
    };
    const sorted = ['7', '10', '4294967296', '1590000000000000010', '1590000000000000011', 'a1', 'b2', 'b20'];
    const values = sorted.map(read);
    expect(values).toEqual([...values].sort((a, b) => (a < b ? -1 : 1)));
    expect(new Set(values).size).toBe(sorted.length);
  });

  it('[FR0] numeric ids lose a trailing .0 and are compared as numbers', () => {
    expect(stripTrailingZero('848.0')).toBe('848');
    expect(['v1.0', '848', '8.40', ''].map(stripTrailingZero)).toEqual(['v1.0', '848', '8.40', '']);
    expect(['b', '10', '9', 'a'].sort(compareIds)).toEqual(['9', '10', 'a', 'b']);
  });
});
