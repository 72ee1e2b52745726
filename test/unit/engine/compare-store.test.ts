import { describe, expect, it } from 'vitest';
import { compareStore } from '../../../src/engine/compare-store';

const remembered = { databaseId: 'ours', generation: 3, mentions: 30 };
const unused = { databaseId: 'ours', generation: 0, mentions: 0 };

describe('compareStore', () => {
  it('creates a database only where nothing was ever committed', () => {
    expect(compareStore(unused, null)).toEqual({ verdict: 'create' });
    expect(compareStore(remembered, null)).toEqual({ verdict: 'mismatch', kind: 'vanished' });
  });

  it('believes a database that says who it is and is as new as remembered, or newer', () => {
    expect(compareStore(remembered, remembered)).toEqual({ verdict: 'same' });
    expect(compareStore(remembered, { ...remembered, generation: 4, mentions: 20 })).toEqual({
      verdict: 'same',
    });
    expect(compareStore(remembered, { ...remembered, generation: 2 })).toEqual({
      verdict: 'mismatch',
      kind: 'older',
    });
  });

  it('does not take another database for ours, unless neither holds anything', () => {
    expect(compareStore(remembered, { ...remembered, databaseId: 'other' })).toEqual({
      verdict: 'mismatch',
      kind: 'replaced',
    });
    expect(compareStore(unused, { ...unused, databaseId: 'other', generation: 1 })).toEqual({
      verdict: 'mismatch',
      kind: 'replaced',
    });
    expect(compareStore(unused, { ...unused, databaseId: 'other' })).toEqual({ verdict: 'create' });
  });

  it('does not believe other contents under the same id and generation, as after a copied profile', () => {
    expect(compareStore(remembered, { ...remembered, mentions: 31 })).toEqual({
      verdict: 'mismatch',
      kind: 'replaced',
    });
  });
});
