import { describe, expect, it } from 'vitest';
import { compareStore } from '../../../src/engine/compare-store';

const remembered = { databaseId: 'ours', generation: 3 };

describe('compareStore', () => {
  it('creates a database only where nothing was ever committed', () => {
    expect(compareStore({ databaseId: 'ours', generation: 0 }, null)).toEqual({ verdict: 'create' });
    expect(compareStore(remembered, null)).toEqual({ verdict: 'mismatch', kind: 'vanished' });
  });

  it('believes a database that says who it is and is as new as remembered, or newer', () => {
    expect(compareStore(remembered, remembered)).toEqual({ verdict: 'same' });
    expect(compareStore(remembered, { databaseId: 'ours', generation: 4 })).toEqual({ verdict: 'same' });
    expect(compareStore(remembered, { databaseId: 'ours', generation: 2 })).toEqual({
      verdict: 'mismatch',
      kind: 'older',
    });
  });

  it('does not take another database for ours, unless neither holds anything', () => {
    expect(compareStore(remembered, { databaseId: 'other', generation: 3 })).toEqual({
      verdict: 'mismatch',
      kind: 'replaced',
    });
    expect(
      compareStore({ databaseId: 'ours', generation: 0 }, { databaseId: 'other', generation: 1 }),
    ).toEqual({
      verdict: 'mismatch',
      kind: 'replaced',
    });
    expect(
      compareStore({ databaseId: 'ours', generation: 0 }, { databaseId: 'other', generation: 0 }),
    ).toEqual({
      verdict: 'create',
    });
  });
});
