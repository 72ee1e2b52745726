import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/analytics/dataset';
import { FIGURES } from '../../../../src/domain/figures/catalogue';
import { FIGURE_IDS, type FigureId, type FigurePart } from '../../../../src/domain/figures/figure';
import type { Filter } from '../../../../src/domain/filter';
import type { Mention } from '../../../../src/domain/mention';
import type { BusinessHours } from '../../../../src/domain/settings';
import { Question } from '../../../../src/engine/answers/question';
import { selectRows } from '../../../../src/engine/answers/select-rows';
import { datasetOf } from '../../analytics/dataset-of';
import { type Workspace, workspaces } from '../../analytics/random-workspace';
import { settingsOf } from './settings-of';

const filters = fc.constantFrom<Filter>(
  { where: {} },
  { where: {}, period: { from: '2025-03-29', to: '2025-04-01' } },
  { where: { brand: ['Acme'] } },
  { where: {}, period: { from: '2025-03-29', to: '2025-04-03' }, attribution: 'reply' },
  { where: { brand: [] } },
  { where: { brand: ['', '848'], sentiment: ['negative', ''] } },
  { where: { channel: ['x'], theme: [''] }, period: { from: '2025-03-31', to: '2025-12-31' } },
);

/** Some mentions escalated early or late, some carrying deals, a few deals shared by several mentions. */
function withOutcomes(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index): Mention => {
    const late = mention.createdAt + (index % 2 === 0 ? 1 : 9 * 24) * 3_600_000;
    return {
      ...mention,
      ...(index % 4 === 0 && { escalatedAt: late, escalatedTo: 'legal' }),
      ...(index % 3 === 0 && { dealId: `deal ${index % 7}`, wonAt: late }),
      ...(index % 3 === 0 && index % 5 !== 0 && { dealValue: 1000 * index }),
      ...(index % 6 === 0 && { currency: index % 4 === 0 ? 'EUR' : 'USD' }),
      ...(index % 9 === 0 && { leadStage: 'Lost' }),
      ...(index % 5 !== 0 && { reach: (index % 4) * 250 }),
      ...(index % 5 < 4 && { perception: ['Experience', 'reliability', 'Feeling', 'price'][index % 4]! }),
      ...(index % 9 === 3 && { leadStage: 'Closed won' }),
      ...(index % 9 === 6 && { leadStage: index % 2 === 0 ? 'qualified' : 'nurturing' }),
      ...(index % 6 === 3 && { dealCreatedAt: mention.createdAt + (index % 8) * 3_600_000 }),
      ...(index % 3 === 1 && { closedAt: mention.createdAt + (index % 11) * 24 * 3_600_000 }),
    };
  });
}

/** One customer with four complaints, two of them answered, who writes kindly in between. */
function dora(start: number): Mention[] {
  const said = (id: number, day: number, given: Partial<Mention>): Mention => ({
    id: `file::${id}` as Mention['id'],
    text: 'Once more',
    author: 'dora',
    direction: 'inbound',
    createdAt: start + day * 24 * 3_600_000,
    ...given,
  });
  const bad = { sentiment: { score: -900, by: 'source' } } as const;
  const care = { author: 'care', direction: 'outbound' } as const;
  return [
    said(800, 0.1, bad),
    said(801, 0.2, { ...care, replyTo: 'file::800' as Mention['id'] }),
    said(802, 3, { sentiment: { score: 400, by: 'source' } }),
    said(803, 4, bad),
    said(804, 5, bad),
    said(805, 6, bad),
  ];
}

/** Every second workspace is looked at much later, when what takes weeks or months to tell can be told. */
function seenLater(mentions: readonly Mention[]): Mention[] {
  const [first] = mentions;
  if (first === undefined || mentions.length % 2 === 0) return [...mentions];
  const years = ['x', 'y', undefined].map(
    (channel, index): Mention => ({
      id: `file::${900 + index}` as Mention['id'],
      text: 'Years later',
      createdAt: first.createdAt + 700 * 24 * 3_600_000,
      author: 'somebody else',
      direction: 'inbound',
      ...(channel !== undefined && { channel }),
    }),
  );
  return [...mentions, ...dora(first.createdAt), ...years];
}

const dataset = ({ mentions, brandFromThread, ownBrands }: Workspace): Dataset =>
  datasetOf([seenLater(withOutcomes(mentions))], {
    brandFromThread: () => brandFromThread,
    ownBrands,
    competitors: ['Bolt'],
  });

/** Parts of their own, whose rows are as many as the number beside the figure says. */
const OWN_PARTS: Partial<Record<FigureId, readonly FigurePart[]>> = {
  'recovery-answered': ['recovered'],
  'recovery-unanswered': ['recovered'],
  'gone-silent': ['silent'],
  leads: ['new', 'handed over', 'qualified', 'won', 'lost'],
  'resolution-time': ['resolved', 'open'],
  'reopen-rate': ['reopened'],
  'first-response-business': ['answered before the opening'],
  'reply-time-business': ['answered before the opening'],
};

/** In the list of all inbound mentions with their labels, and not in sentiment (G8). */
const SENTIMENT_APART = ['near-duplicates of an earlier mention', 'marked as automated'];

const TIMES: readonly FigureId[] = [
  'first-response',
  'reply-time',
  'direct-reply',
  'first-response-business',
  'reply-time-business',
];

const OFFICE_HOURS: BusinessHours = {
  version: 1,
  zone: 'Europe/Berlin',
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMin: 540, closesMin: 1020 })),
  holidays: ['2025-04-02'],
};

/** These take hundreds of threads or weeks of quiet to count anything: their own tests see them with rows. */
const SEEN_ELSEWHERE: ReadonlySet<FigureId> = new Set<FigureId>([
  'alarms',
  'escalations-avoided',
  'avoided-labour',
  'avoided-credits',
  'avoided-revenue-at-risk',
]);

describe('from a number to what it counts', () => {
  it('has exactly n rows for every figure and filter, newest first, and the parts add up', () => {
    const seen = new Map<FigureId, number>();
    fc.assert(
      fc.property(workspaces, filters, (workspace, filter) => {
        const data = dataset(workspace);
        const settings = settingsOf({
          zone: workspace.tz,
          slaTargetMin: workspace.slaMin,
          riskThreshold: 20,
          businessHours: OFFICE_HOURS,
        });
        const question = new Question(data, settings);
        for (const figure of FIGURE_IDS) {
          // Two years in quarter-hours for each workspace would be all that this test does.
          if (figure === 'alarms') continue;
          const value = question.figure(figure, filter);
          const rows = selectRows(data, settings, { figure, filter });
          expect(rows.mentions.length, figure).toBe(value.n);
          seen.set(figure, Math.max(seen.get(figure) ?? 0, value.n));
          if (FIGURES[figure].definition.counts !== 'deals') {
            expect([...rows.mentions]).toEqual([...rows.mentions].sort((a, b) => b - a));
          }
          const fact = (name: string) => value.beside.find((one) => one.name === name)?.value ?? 0;
          const part = (name: FigurePart) =>
            selectRows(data, settings, { figure, filter, part: name }).mentions.length;
          if (TIMES.includes(figure) && value.n > 0) {
            expect(part('answered'), figure).toBe(fact('answered'));
            expect(part('open'), figure).toBe(fact('open'));
            expect(rows.waits?.open.reduce((sum, open) => sum + open, 0)).toBe(fact('open'));
          }
          if (figure === 'net-sentiment') {
            for (const name of ['positive', 'neutral', 'negative'] as const) {
              expect(part(name)).toBe(fact(name));
            }
          }
          for (const name of OWN_PARTS[figure] ?? [])
            expect(part(name), `${figure} ${name}`).toBe(fact(name));
          if (figure === 'volume') {
            const labelled = selectRows(data, settings, { figure: 'net-sentiment', filter }).mentions.length;
            const unfolded = question.figure('net-sentiment', filter);
            const apart = unfolded.excluded.filter(({ reason }) => SENTIMENT_APART.includes(reason));
            const most = labelled + apart.reduce((sum, { n }) => sum + n, 0);
            const all = part('positive') + part('neutral') + part('negative');
            expect(all).toBeGreaterThanOrEqual(labelled);
            expect(all).toBeLessThanOrEqual(most);
          }
        }
      }),
      { numRuns: 300, seed: 20261031 },
    );
    for (const figure of FIGURE_IDS) {
      if (!SEEN_ELSEWHERE.has(figure)) expect(seen.get(figure), figure).toBeGreaterThan(0);
    }
  });

  it('[LE2] one deal once with its newest figures, other currencies listed apart, lost ones left out', () => {
    const at = (hours: number) => Date.UTC(2026, 0, 1, hours);
    const deal = (id: number, given: Partial<Mention>): Mention => ({
      id: `file::${id}` as Mention['id'],
      text: 'We switch',
      author: 'kim',
      direction: 'inbound',
      createdAt: at(id),
      wonAt: at(100),
      ...given,
    });
    const data = datasetOf([
      [
        deal(1, { dealId: 'a', dealValue: 100, currency: 'EUR' }),
        deal(2, { dealId: 'a', dealValue: 300, currency: 'EUR' }),
        deal(3, { dealId: 'b', dealValue: 50 }),
        deal(4, { dealId: 'c', dealValue: 70, currency: 'USD' }),
        deal(5, { dealId: 'd' }),
        deal(6, { dealId: 'e', dealValue: 900, leadStage: 'lost' }),
        deal(7, { dealValue: 900 }),
      ],
    ]);
    const settings = settingsOf();
    const figure = new Question(data, settings).figure('lead-revenue', { where: {} });
    expect(figure).toMatchObject({ value: 350, n: 2 });
    expect(figure.excluded).toEqual([
      { reason: 'without a value', n: 1 },
      { reason: 'in USD', n: 1 },
    ]);
    const rows = selectRows(data, settings, { figure: 'lead-revenue', filter: { where: {} } });
    expect([...rows.mentions].map((mention) => data.joined.time(mention))).toEqual([at(3), at(2)]);
  });

  it('[ES1] a thread counts once, within 7 days of its first inbound mention', () => {
    const day = 24 * 3_600_000;
    const start = Date.UTC(2026, 0, 1);
    const one = (id: number, escalatedAt?: number, replyTo?: number): Mention => ({
      id: `file::${id}` as Mention['id'],
      text: 'It does not work',
      author: 'kim',
      direction: 'inbound',
      createdAt: start + id,
      ...(escalatedAt !== undefined && { escalatedAt }),
      ...(replyTo !== undefined && { replyTo: `file::${replyTo}` as Mention['id'] }),
    });
    const data = datasetOf(
      [
        [
          one(1, start + day),
          one(2, start + 2 * day, 1),
          one(3, start + 3 + 7 * day),
          one(4, start + 5 + 7 * day),
          one(5),
        ],
      ],
      { asOf: start + 30 * day },
    );
    const figure = new Question(data, settingsOf()).figure('escalations', { where: {} });
    expect(figure).toMatchObject({
      value: 2,
      n: 2,
      excluded: [{ reason: 'escalated later than 7 days', n: 1 }],
    });
    expect(figure.beside[0]).toEqual({ name: 'threads', value: 4, unit: 'count' });
  });
});
