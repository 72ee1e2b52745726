import { expect, it } from 'vitest';
import { figuresOver, rowsOf } from '../../../../src/analytics/figures/figures-over';
import { ALWAYS } from '../../../../src/analytics/gather/ranges';
import type { Mention, MentionId } from '../../../../src/domain/mention';
import { datasetOf } from '../dataset-of';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const BURST = START + 10 * 24 * HOUR;
const SETTINGS = { slaTargetMin: 60, currency: 'EUR', attribution: 'start' as const };

function one(id: number, createdAt: number, author: string, score: number): Mention {
  return {
    id: `file::${id}` as MentionId,
    text: 'It does not work',
    createdAt,
    author,
    direction: 'inbound',
    sentiment: { score, by: 'source' },
  };
}

it('[CR1] an alarm is counted when it fired, with the negative mentions of its hours', () => {
  const quiet = Array.from({ length: 240 }, (_, hour) => one(hour + 1, START + hour * HOUR, 'kim', 0));
  const burst = Array.from({ length: 20 }, (_, n) =>
    one(1000 + n, BURST + (n + 1) * 60_000, `author ${n}`, -800),
  );
  const data = datasetOf([[...quiet, ...burst, one(2000, BURST + 48 * HOUR, 'kim', 0)]]);
  const windows = [
    { from: Number.NEGATIVE_INFINITY, to: BURST },
    { from: BURST, to: Number.POSITIVE_INFINITY },
  ];
  const [before, after] = figuresOver(data, SETTINGS, 'alarms', {}, windows);
  expect(before).toMatchObject({ value: 0, n: 0 });
  expect(after).toMatchObject({ value: 1, n: 20 });
  const { mentions } = rowsOf(data, SETTINGS, 'alarms', {}, ALWAYS);
  expect(mentions).toHaveLength(20);
  expect([...mentions]).toEqual([...mentions].sort((a, b) => b - a));
});
