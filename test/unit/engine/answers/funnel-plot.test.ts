import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/domain/mention';
import { answerQueries } from '../../../../src/engine/answers/answer-queries';
import { selectRows } from '../../../../src/engine/answers/select-rows';
import type { CareUnit, FunnelPlotAnswer } from '../../../../src/ipc/engine-queries';
import { datasetOf } from '../../analytics/dataset-of';
import { mentionOf, replyOf } from '../../analytics/mention-of';
import { settingsOf } from './settings-of';

const HOUR = 60;

interface Turn {
  readonly team?: string;
  /** The team is named by the reply alone. */
  readonly late?: boolean;
  readonly channel: string;
  readonly theme: string;
  /** Hour of the day on the clock of the report zone, UTC + 2. */
  readonly hour: number;
  readonly wait: number | null;
}

/** A thread per turn, one a day; the end of what is known lies years later. */
function mentionsOf(turns: readonly Turn[], by: CareUnit): Mention[] {
  const start = Date.UTC(2026, 4, 31, 22) - 400 * 24 * HOUR * 60_000;
  const mentions = turns.flatMap(({ team, late, channel, theme, hour, wait }, i) => {
    const at = start + ((i % 90) * 24 + hour) * HOUR * 60_000 + i * 1000;
    const unit = team === undefined ? {} : { [by]: team };
    const asked = mentionOf({
      id: `in ${i}`,
      author: `customer ${i}`,
      channel,
      theme,
      createdAt: at,
      ...(late ? {} : unit),
    });
    const reply =
      wait === null
        ? []
        : [replyOf({ id: `out ${i}`, createdAt: at + wait * 60_000, replyTo: `in ${i}`, ...unit })];
    return [asked, ...reply];
  });
  return [...mentions, mentionOf({ id: 'end', needsAnswer: false, createdAt: Date.UTC(2027, 0, 1) })];
}

const settings = settingsOf({ zone: 'Etc/GMT-2', slaTargetMin: 60 });
const ask = (turns: readonly Turn[], by: CareUnit = 'team', figure: 'sla' | 'response-rate-24h' = 'sla') => {
  const data = datasetOf([mentionsOf(turns, by)]);
  const query = { kind: 'funnel-plot', slot: 'p', figure, by, filter: { where: {} } } as const;
  return { data, answer: answerQueries(data, settings, [query])[0] as FunnelPlotAnswer };
};
const many = (n: number, turn: Turn): Turn[] => Array.from({ length: n }, () => turn);
const easy = { channel: 'mail', theme: 'fees', hour: 10 };
const hard = { channel: 'x', theme: 'delay', hour: 3 };

describe('[RQ2] teams on a funnel plot', () => {
  /** Both do as well as the other on each kind of case; Night has the hard ones. */
  const fair = [
    ...many(80, { ...easy, team: 'Day', wait: 30 }),
    ...many(20, { ...easy, team: 'Day', wait: 90 }),
    ...many(10, { ...hard, team: 'Day', wait: 30 }),
    ...many(10, { ...hard, team: 'Day', wait: null }),
    ...many(40, { ...easy, team: 'Night', wait: 30 }),
    ...many(10, { ...easy, team: 'Night', wait: 90 }),
    ...many(50, { ...hard, team: 'Night', wait: 30 }),
    ...many(50, { ...hard, team: 'Night', wait: null }),
  ];

  it('expects of each what its mix of channel, theme and hour lets expect, and ranks nobody', () => {
    const { answer } = ask(fair);
    expect(answer.units.map(({ unit, cases, observed }) => [unit, cases, observed])).toEqual([
      ['Night', 150, 90],
      ['Day', 120, 90],
    ]);
    for (const unit of answer.units) {
      expect(unit.expected).toBeCloseTo(90, 10);
      expect(unit.ratio).toBeCloseTo(1, 10);
      expect(unit.position).toBe('within');
    }
    expect(answer).toMatchObject({ rate: 180 / 270, unassigned: 0, alone: 0, minimum: 20 });
    expect(answer.limits.map(({ cases }) => cases).slice(0, 1)).toEqual([20]);
    expect(answer.limits.at(-1)?.cases).toBe(150);
    const widths = answer.limits.map(({ high95, low95 }) => high95 - low95);
    expect(widths[0]).toBeGreaterThan(widths.at(-1) as number);
  });

  it('finds the team that does worse on the same cases', () => {
    const alike = Array.from({ length: 19 }, (_, i) => [
      ...many(72 + (i % 5), { ...easy, team: `A${i}`, wait: 30 }),
      ...many(28 - (i % 5), { ...easy, team: `A${i}`, wait: 90 }),
    ]).flat();
    const { answer } = ask([
      ...alike,
      ...many(40, { ...easy, team: 'B', wait: 30 }),
      ...many(60, { ...easy, team: 'B', wait: null }),
    ]);
    expect(answer.widening).toBe(1);
    for (const { unit, cases, observed, position } of answer.units) {
      if (unit !== 'B') expect(position, unit).toBe('within');
      else expect([cases, observed, position]).toEqual([100, 40, 'below-99.8']);
    }
  });

  it('[G9] shows no team under 20 cases and no agent under 30; they count in what is expected', () => {
    const turns = [
      ...many(40, { ...easy, team: 'A', wait: 30 }),
      ...many(10, { ...easy, team: 'A', wait: 90 }),
      ...many(19, { ...easy, team: 'B', wait: 90 }),
      ...many(25, { ...easy, team: 'C', wait: 30 }),
    ];
    const teams = ask(turns).answer;
    expect(teams.units.map(({ unit }) => unit)).toEqual(['A', 'C']);
    expect(teams.notShown).toEqual({ units: 1, cases: 19 });
    expect(teams.units[0]?.expected).toBeCloseTo((50 * 65) / 94, 10);
    const agents = ask(turns, 'agent').answer;
    expect(agents.units.map(({ unit }) => unit)).toEqual(['A']);
    expect(agents).toMatchObject({ minimum: 30, notShown: { units: 2, cases: 44 } });
  });

  it('gives a turn to the team of its mention, else to that of its reply, else to nobody', () => {
    const { answer } = ask([
      ...many(20, { ...easy, team: 'A', wait: 30 }),
      ...many(10, { ...easy, team: 'A', late: true, wait: 90 }),
      ...many(7, { ...easy, wait: null }),
    ]);
    expect(answer).toMatchObject({ unassigned: 7, alone: 30 });
    expect(answer.units[0]).toMatchObject({ cases: 30, observed: 20 });
  });

  it('counts turns as response rate and SLA do, and lists as many as each point has, over random turns', () => {
    const turn = fc.record({
      team: fc.constantFrom('A', 'B', 'C', undefined),
      late: fc.boolean(),
      channel: fc.constantFrom('x', 'mail'),
      theme: fc.constantFrom('fees', 'delay'),
      hour: fc.constantFrom(0, 3, 23),
      wait: fc.constantFrom(null, 10, 60, 61, 24 * HOUR, 25 * HOUR),
    });
    let shown = 0;
    fc.assert(
      fc.property(
        fc.array(turn, { minLength: 80, maxLength: 160 }),
        fc.constantFrom('sla' as const, 'response-rate-24h' as const),
        (given, figure) => {
          const turns = given.map(
            ({ team, ...rest }): Turn => (team === undefined ? rest : { ...rest, team }),
          );
          const limit = figure === 'sla' ? 60 : 24 * HOUR;
          const hit = ({ wait }: Turn) => wait !== null && wait <= limit;
          const teamOf = ({ team, late, wait }: Turn) => (late && wait === null ? undefined : team);
          const stratum = ({ channel, theme, hour }: Turn) => `${channel} ${theme} ${hour}`;
          const named = turns.filter((one) => teamOf(one) !== undefined);
          const { answer, data } = ask(turns, 'team', figure);
          expect(answer.unassigned).toBe(turns.length - named.length);
          for (const point of answer.units) {
            shown++;
            const own = named.filter((one) => teamOf(one) === point.unit);
            const expected = own.reduce((sum, one) => {
              const alike = named.filter((other) => stratum(other) === stratum(one));
              return sum + alike.filter(hit).length / alike.length;
            }, 0);
            expect([point.cases, point.observed]).toEqual([own.length, own.filter(hit).length]);
            expect(point.expected).toBeCloseTo(expected, 9);
            expect(selectRows(data, settings, point.selection).mentions.length).toBe(point.cases);
          }
          const owners = named.map((one) => [stratum(one), teamOf(one)] as const);
          const alone = owners.filter(([of, team]) => !owners.some(([o, t]) => o === of && t !== team));
          expect(answer.alone).toBe(alone.length);
        },
      ),
      { numRuns: 60, seed: 5 },
    );
    expect(shown).toBeGreaterThan(60);
  });
});
