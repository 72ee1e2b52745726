import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../../../src/domain/figures/figure';
import { DIMENSIONS } from '../../../../src/domain/filter';
import {
  type Address,
  FILTER_DIMENSIONS,
  filterOf,
  formatAddress,
  parseAddress,
  viewFor,
} from '../../../../src/renderer/session/address';

const oneFilter: Address = {
  room: 'overview',
  view: {
    period: { from: '2026-10-01', to: '2026-10-31' },
    where: { brand: ['Meridian Air'], channel: ['X'] },
  },
};

describe('address', () => {
  it('reads as a person would write it', () => {
    expect(formatAddress(oneFilter)).toBe(
      '#/overview?period=2026-10-01..2026-10-31&brand=Meridian%20Air&channel=X',
    );
    expect(parseAddress('#/overview?period=2026-10-01..2026-10-31&brand=Meridian%20Air&channel=X')).toEqual(
      oneFilter,
    );
    expect(
      parseAddress('#/mentions?period=last-month&figure=first-response&part=open&thread=file%3AX%3A12'),
    ).toEqual({
      room: 'mentions',
      view: { period: 'last-month', where: {} },
      figure: 'first-response',
      part: 'open',
      thread: 'file:X:12',
    });
  });

  it('knows every dimension and every figure', () => {
    expect([...FILTER_DIMENSIONS]).toEqual([...DIMENSIONS]);
    for (const figure of FIGURE_IDS) {
      expect(parseAddress(`#/mentions?figure=${figure}`)).toMatchObject({ figure });
    }
  });

  it('comes back as it was for any values', () => {
    const values = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }), {
      minLength: 1,
      maxLength: 3,
    });
    const where = fc.record({ brand: values, theme: values, sentiment: values }, { requiredKeys: [] });
    fc.assert(
      fc.property(where, fc.string({ unit: 'grapheme', minLength: 1 }), (chosen, thread) => {
        const address: Address = {
          room: 'mentions',
          view: { period: 'all', where: chosen },
          figure: 'sla',
          thread,
        };
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
    );
  });

  it('keeps the unknown value, which is the empty text', () => {
    const parsed = parseAddress('#/overview?channel=&channel=X');
    expect(parsed).toEqual({ room: 'overview', view: { period: null, where: { channel: ['', 'X'] } } });
    expect(parsed && formatAddress(parsed)).toBe('#/overview?channel=&channel=X');
  });

  it('has no room for what it does not know', () => {
    for (const hash of ['', '#', '#/', '#/nowhere', '#/over view', 'overview', '#//overview']) {
      expect(parseAddress(hash)).toBeNull();
    }
    expect(
      parseAddress('#/overview?period=2026-02-30..2026-03-01&figure=x&planet=Mars&explain=toString'),
    ).toEqual({ room: 'overview', view: { period: null, where: {} } });
    expect(parseAddress('#/mentions?period=2026-03-02..2026-03-01&figure=nothing&part=all')).toEqual({
      room: 'mentions',
      view: { period: null, where: {} },
      figure: 'volume',
    });
  });

  it('keeps the name of a period where a filter means the same days', () => {
    const base = { firstDay: '2025-05-01', lastDay: '2026-10-31', fiscalYearStart: 1 };
    const view = { period: null, where: {} };
    const october = { from: '2026-10-01', to: '2026-10-31' };
    expect(viewFor({ period: october, where: { team: ['A'] } }, view, base, 'this-month')).toEqual({
      period: null,
      where: { team: ['A'] },
    });
    const one = { from: '2026-10-03', to: '2026-10-03' };
    expect(viewFor({ period: one, where: {} }, view, base, 'this-month').period).toEqual(one);
    expect(viewFor({ where: {} }, view, base, 'this-month').period).toBe('all');
    expect(viewFor({ where: {} }, { period: 'all', where: {} }, base, 'this-month').period).toBe('all');
  });

  it('asks for days, never for a preset, and for no period at all when everything is wanted', () => {
    const base = { firstDay: '2025-05-01', lastDay: '2026-10-31', fiscalYearStart: 1 };
    const where = { channel: ['X'] };
    expect(filterOf({ period: 'last-month', where }, base, 'this-month')).toEqual({
      period: { from: '2026-09-01', to: '2026-09-30' },
      where,
    });
    expect(filterOf({ period: null, where }, base, 'this-month')).toEqual({
      period: { from: '2026-10-01', to: '2026-10-31' },
      where,
    });
    expect(filterOf({ period: 'all', where }, base, 'this-month')).toEqual({ where });
  });
});
