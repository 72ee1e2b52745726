import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureSnapshot } from '../../../../src/domain/restatements/figure-snapshot';
import {
  readRestatementLog,
  readSnapshots,
  writeRestatementLog,
  writeSnapshots,
} from '../../../../src/domain/restatements/log-lines';
import { addRestatements, type RestatementLog } from '../../../../src/domain/restatements/restatement-log';
import {
  compareRestatements,
  RESTATEMENT_CAUSES,
  restatementsOf,
} from '../../../../src/domain/restatements/restatements-of';
import { snapshotOf } from './snapshot-of';

const later = (given: Partial<FigureSnapshot>) => snapshotOf({ takenAt: 2000, ...given });

describe('[G10] restatements', () => {
  it('say figure, period, filter, old, new, why and when', () => {
    const found = restatementsOf([snapshotOf()], [later({ value: 103, n: 103 })], 'late-data');
    expect(found).toEqual([
      {
        figure: 'volume',
        period: { from: '2026-02-01', to: '2026-02-28' },
        where: {},
        old: { value: 100, noValue: null, n: 100 },
        new: { value: 103, noValue: null, n: 103 },
        why: 'late-data',
        when: 2000,
      },
    ]);
  });

  it('are of periods that had closed before; a maturing figure may move', () => {
    const maturing = snapshotOf({ maturity: 'maturing' });
    expect(restatementsOf([maturing], [later({ value: 7 })], 'late-data')).toEqual([]);
    expect(restatementsOf([], [later({ value: 7 })], 'late-data')).toEqual([]);
    expect(restatementsOf([snapshotOf()], [], 'late-data')).toEqual([]);
  });

  it('what closed once stays closed, though "as of" moved back, and is compared with what was said last', () => {
    const gone = later({ value: 60, n: 60, maturity: 'maturing' });
    const back = snapshotOf({ value: 80, n: 80, takenAt: 3000 });
    expect(restatementsOf([snapshotOf()], [gone], 'late-data').map((each) => each.new.value)).toEqual([60]);
    const [entry] = restatementsOf([gone, snapshotOf()], [back], 'late-data');
    expect([entry?.old.value, entry?.new.value]).toEqual([60, 80]);
  });

  it('a value that goes, comes or keeps its size over another n is one; other inputs with the same words are none', () => {
    const none = { value: null, noValue: 'not-decided' } as const;
    const changes = [none, { value: 100, n: 90 }, { inputs: 'ffffffffffffffff', calendarVersion: 2 }];
    const found = changes.map((change) => restatementsOf([snapshotOf()], [later(change)], 'calendar').length);
    expect(found).toEqual([1, 1, 0]);
    const tenths = restatementsOf([snapshotOf({ value: 0.1 + 0.2 })], [later({ value: 0.3 })], 'settings');
    expect(tenths).toEqual([]);
  });

  it('another version of the definition is the cause, whatever else was going on', () => {
    const found = restatementsOf([snapshotOf()], [later({ value: 7, definitionVersion: 2 })], 'late-data');
    expect(found[0]?.why).toBe('definition');
  });
});

const snapshot: fc.Arbitrary<FigureSnapshot> = fc
  .record({
    figure: fc.constantFrom('volume', 'sla', 'net-sentiment'),
    definitionVersion: fc.integer({ min: 1, max: 2 }),
    month: fc.integer({ min: 1, max: 3 }),
    where: fc.constantFrom({}, { channel: ['x'] }, { brand: ['Größe "1"\n', 'b'] }),
    said: fc.oneof(
      fc.record({ value: fc.integer({ min: -3, max: 3 }), noValue: fc.constant(null) }),
      fc.record({
        value: fc.constant(null),
        noValue: fc.constantFrom('no-data' as const, 'not-reached' as const),
      }),
    ),
    n: fc.nat(2),
    takenAt: fc.integer({ min: 0, max: 6 }),
    maturity: fc.constantFrom('closed' as const, 'maturing' as const),
  })
  .map(({ month, said, ...rest }) =>
    snapshotOf({ ...rest, ...said, period: { from: `2026-0${month}-01`, to: `2026-0${month}-28` } }),
  );
const snapshots = fc.array(snapshot, { maxLength: 20 });
const cause = fc.constantFrom(...RESTATEMENT_CAUSES);
const log: fc.Arbitrary<RestatementLog> = fc
  .array(fc.tuple(snapshots, snapshots, cause), { maxLength: 5 })
  .map((changes) =>
    changes.reduce<RestatementLog>((all, change) => addRestatements(all, restatementsOf(...change)), []),
  );

describe('[G10] the log of restatements', () => {
  const first = restatementsOf([snapshotOf()], [later({ value: 7 })], 'late-data');

  it('tells a change once, though it is found again later, and tells the way back', () => {
    const again = restatementsOf([snapshotOf()], [snapshotOf({ value: 7, takenAt: 2500 })], 'late-data');
    const back = restatementsOf([later({ value: 7 })], [snapshotOf({ takenAt: 3000 })], 'calendar');
    const told = [again, back, first].reduce<RestatementLog>(addRestatements, first);
    expect(told).toEqual([...first, ...back]);
  });

  it('an entry stays in the log when an earlier one that says the same is added', () => {
    const again = restatementsOf([snapshotOf()], [snapshotOf({ value: 7, takenAt: 2500 })], 'late-data');
    expect(addRestatements(again, first)).toEqual([...first, ...again]);
  });

  it('nothing is left to say after a change, and adding entries twice adds them once', () => {
    fc.assert(
      fc.property(log, snapshots, snapshots, cause, (before, one, other, why) => {
        expect(restatementsOf(other, other, why)).toEqual([]);
        const entries = restatementsOf(one, other, why);
        const once = addRestatements(before, entries);
        expect(addRestatements(once, entries)).toEqual(once);
        expect(once).toEqual([...once].sort(compareRestatements));
        expect(before.every((entry) => once.includes(entry))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('what is found does not depend on the order of the snapshots', () => {
    const unique = fc.uniqueArray(snapshot, { selector: (each) => each.takenAt, maxLength: 7 });
    fc.assert(
      fc.property(unique, unique, cause, (one, other, why) => {
        const found = restatementsOf(one, other, why);
        expect(restatementsOf([...one].reverse(), [...other].reverse(), why)).toEqual(found);
      }),
    );
  });

  it('is written as JSON lines and read back the same, and so are snapshots', () => {
    fc.assert(
      fc.property(log, snapshots, (entries, taken) => {
        expect(readRestatementLog(writeRestatementLog(entries))).toEqual({ ok: true, value: entries });
        expect(readSnapshots(writeSnapshots(taken))).toEqual({ ok: true, value: taken });
      }),
    );
    expect(writeRestatementLog([])).toBe('');
    expect(writeRestatementLog(first).split('\n')).toHaveLength(2);
  });

  it.each([
    ['{"figure":', 'not-json', ''],
    ['[1]', 'not-an-object', ''],
    ['null', 'not-an-object', ''],
    [{ figure: '' }, 'bad-field', 'figure'],
    [{ period: { from: '2026-02-01', to: '2026-02-30' } }, 'bad-field', 'period'],
    [{ period: { from: '2026-02-02', to: '2026-02-01' } }, 'bad-field', 'period'],
    [{ where: { moon: ['full'] } }, 'bad-field', 'where'],
    [{ where: { channel: 'x' } }, 'bad-field', 'where'],
    [{ old: { value: 1, noValue: 'no-data', n: 1 } }, 'bad-field', 'old'],
    [{ new: { value: null, noValue: null, n: 1 } }, 'bad-field', 'new'],
    [{ new: { value: 1, noValue: null, n: -1 } }, 'bad-field', 'new'],
    [{ why: 'weather' }, 'bad-field', 'why'],
    [{ when: '2026' }, 'bad-field', 'when'],
  ] as const)('names the bad line and its fault: %j', (bad, reason, field) => {
    const good = writeRestatementLog(first);
    const line = typeof bad === 'string' ? bad : JSON.stringify({ ...first[0], ...bad });
    expect(readRestatementLog(`${good}\n${line}\n${good}`)).toEqual({ ok: false, line: 3, reason, field });
  });

  it.each([
    ['value', { value: 'much' }],
    ['definitionVersion', { definitionVersion: 1.5 }],
    ['inputs', { inputs: 1 }],
    ['calendarVersion', { calendarVersion: null }],
    ['takenAt', { takenAt: null }],
    ['maturity', { maturity: 'ripe' }],
  ])('names the field of a snapshot that is wrong: %s', (field, bad) => {
    const text = JSON.stringify({ ...snapshotOf(), ...bad });
    expect(readSnapshots(text)).toEqual({ ok: false, line: 1, reason: 'bad-field', field });
  });

  it('reads lines in any order, with CRLF and with fields of a later version', () => {
    const second = restatementsOf([later({ value: 7 })], [snapshotOf({ takenAt: 3000 })], 'calendar');
    const lines = [...second, ...first].map((entry) => JSON.stringify({ ...entry, by: 'import' }));
    expect(readRestatementLog(lines.join('\r\n'))).toEqual({ ok: true, value: [...first, ...second] });
  });
});
