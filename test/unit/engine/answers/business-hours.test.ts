import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../../../src/domain/settings';
import type { HeadlineAnswer } from '../../../../src/ipc/engine-queries';
import { engineInNode, importFile, settings, workspace } from '../../../fixtures/engine';
import { value } from '../../../fixtures/storage/archive';

const MINUTE = 60_000;

const officeHours: BusinessHours = {
  version: 1,
  zone: 'Europe/Berlin',
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMin: 540, closesMin: 1020 })),
  holidays: [],
};

/** Friday 5 June 2026 16:50 to Monday 09:20, and Saturday 10:00 to Saturday 11:00, in Berlin. */
const rows = [
  'id,created,author,direction,text,parent,channel,sentiment',
  '1,2026-06-05T16:50:00+02:00,ann,in,My bag is gone,,x,negative',
  '2,2026-06-08T09:20:00+02:00,Brand,out,We found it,1,x,neutral',
  '3,2026-06-06T10:00:00+02:00,bob,in,Where is my bag,,x,negative',
  '4,2026-06-06T11:00:00+02:00,Brand,out,We look,3,x,neutral',
];

async function engineOver(lines: readonly string[], businessHours: BusinessHours) {
  const text = `${lines.join('\n')}\n`;
  const { engine } = engineInNode({ files: { care: text } });
  await engine.open({ workspace, settings: { ...settings, zone: 'Europe/Berlin', businessHours } });
  value(await engine.import({ importId: 'one', files: [importFile('care', text)] }));
  const headline = async (figure: 'first-response' | 'first-response-business' | 'reply-time-business') => {
    const query = { kind: 'headline', slot: figure, figure, filter: { where: {} } } as const;
    return ((await engine.query({ queries: [query] }))[0] as HeadlineAnswer).current;
  };
  return { engine, headline };
}

describe('business hours, from a file to the answer', () => {
  it('[G5] worked case 2: Friday 16:50 to Monday 09:20 is 30 business minutes, 64 h 30 in calendar time', async () => {
    const { engine, headline } = await engineOver(rows.slice(0, 3), officeHours);
    expect(await headline('first-response')).toMatchObject({ value: (64 * 60 + 30) * MINUTE, n: 1 });
    for (const figure of ['first-response-business', 'reply-time-business'] as const) {
      const found = await headline(figure);
      expect(found).toMatchObject({ value: 30 * MINUTE, n: 1 });
      expect(found.beside).toContainEqual({
        name: 'median in calendar time',
        value: (64 * 60 + 30) * MINUTE,
        unit: 'ms',
      });
      const list = await engine.rows({
        selection: { figure, filter: { where: {} } },
        offset: 0,
        limit: 9,
      });
      expect(list.rows.map(({ wait }) => wait)).toEqual([{ ms: 30 * MINUTE, open: false }]);
    }
    const explained = await engine.explain({ figure: 'first-response-business', filter: { where: {} } });
    expect(explained.worked).toBe(
      '1 answered and 0 still waiting; half answered within 30.00 min of working time',
    );
  });

  it('[G5] an answer before the opening waited 0, and is counted apart and listed', async () => {
    const { engine, headline } = await engineOver(rows, officeHours);
    const found = await headline('first-response-business');
    expect(found).toMatchObject({ value: 0, n: 2 });
    expect(found.beside).toContainEqual({ name: 'answered before the opening', value: 1, unit: 'count' });
    const early = await engine.rows({
      selection: {
        figure: 'first-response-business',
        filter: { where: {} },
        part: 'answered before the opening',
      },
      offset: 0,
      limit: 9,
    });
    expect(early.rows.map(({ author, wait }) => [author, wait?.ms])).toEqual([['bob', 0]]);
  });

  it('[G5] [G10] a new calendar restates exactly these, and without openings they are not measurable', async () => {
    const { engine, headline } = await engineOver(rows, officeHours);
    const night = { ...officeHours, weekly: [] };
    const { restated } = await engine.configure({
      settings: { ...settings, zone: 'Europe/Berlin', businessHours: night },
    });
    expect(restated).toEqual(['first-response-business', 'reply-time-business']);
    expect(await headline('first-response-business')).toMatchObject({
      value: null,
      noValue: 'not-measurable',
      n: 0,
      excluded: [{ reason: 'without opening hours to measure by', n: 2 }],
    });
    expect((await headline('first-response')).n).toBe(2);
  });
});
