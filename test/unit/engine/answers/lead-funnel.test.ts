import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../../src/domain/filter';
import type { Mention } from '../../../../src/domain/mention';
import { leadFunnel } from '../../../../src/engine/answers/lead-funnel';
import { Question } from '../../../../src/engine/answers/question';
import { datasetOf } from '../../analytics/dataset-of';
import { settingsOf } from './settings-of';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

let next = 0;
const lead = (day: string, given: Partial<Mention>): Mention => ({
  id: `file::${next++}` as Mention['id'],
  text: 'What does it cost?',
  author: 'kim',
  direction: 'inbound',
  createdAt: at(day),
  ...given,
});

function cohorts(mentions: readonly Mention[], filter: Filter = { where: {} }) {
  const data = datasetOf([mentions], { asOf: at('2026-05-10') });
  return leadFunnel(new Question(data, settingsOf()), { kind: 'lead-funnel', slot: 'f', filter }).cohorts;
}

describe('[LE3] the funnel of leads by month', () => {
  const mentions = [
    lead('2026-01-05', { dealId: 'a', leadStage: 'qualified' }),
    lead('2026-01-20', { dealId: 'a', leadStage: 'won', wonAt: at('2026-02-20') }),
    lead('2026-01-31', { leadStage: 'new' }),
    lead('2026-01-31', { leadStage: 'lost' }),
    lead('2026-03-20', { dealId: 'b', leadStage: 'won', wonAt: at('2026-04-01') }),
    lead('2026-03-21', { leadStage: 'handed over' }),
    lead('2026-04-25', { leadStage: 'new' }),
    lead('2026-04-26', { leadStage: 'won' }),
    lead('2026-04-27', {}),
  ];

  it('counts each lead once, in the month of its first mention, at every stage it has come to', () => {
    const [january, february, march, april, may] = cohorts(mentions);
    expect(january).toMatchObject({
      from: '2026-01-05',
      to: '2026-01-31',
      leads: 3,
      handedOver: 1,
      qualified: 1,
      won: 1,
      lost: 1,
    });
    expect(february).toMatchObject({ leads: 0, won: 0 });
    expect(march).toMatchObject({ leads: 2, handedOver: 2, qualified: 1, won: 1, lost: 0 });
    expect(april).toMatchObject({ leads: 2, won: 1 });
    expect(may).toMatchObject({ from: '2026-05-01', to: '2026-05-10', leads: 0, partial: true });
  });

  it('leaves the young out of a window instead of counting them as failed', () => {
    const [january, , march, april] = cohorts(mentions);
    const windows = (cohort: typeof january) =>
      cohort?.within.map(({ days, won, leads, young, undated }) => [days, won, leads, young, undated]);
    // Won 46 days after the mention: not within 30, within 90; nobody is 180 days old.
    expect(windows(january)).toEqual([
      [30, 0, 3, 0, 0],
      [90, 1, 3, 0, 0],
      [180, 0, 0, 3, 0],
    ]);
    expect(windows(march)?.slice(0, 2)).toEqual([
      [30, 1, 2, 0, 0],
      [90, 0, 0, 2, 0],
    ]);
    expect(windows(april)?.[0]).toEqual([30, 0, 0, 1, 1]);
    expect(january?.within[1]).toMatchObject({ share: 1 / 3 });
    expect(january?.within[2]).toMatchObject({ share: null, low: null, high: null });
  });

  it('is of the period and its days alone, and says so when no stage is mapped', () => {
    const period = { from: '2026-03-21', to: '2026-04-30' };
    expect(cohorts(mentions, { where: {}, period })).toMatchObject([
      { from: '2026-03-21', to: '2026-03-31', partial: true, leads: 1 },
      { from: '2026-04-01', to: '2026-04-30', partial: false, leads: 2 },
    ]);
    expect(cohorts([lead('2026-01-05', {})])).toEqual([]);
  });
});
