import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type FigureLine, figureLines } from '../../../src/cli/figures-command';
import type { KpisOutput } from '../../../src/cli/kpis-command';
import { catalogue } from '../../../src/domain/figures/catalogue';
import { FIGURE_IDS, type FigureId } from '../../../src/domain/figures/figure';
import { sharedData } from '../../shared-data';
import { inProcess } from './in-process';
import { type Ended, Folder, pharos } from './run-pharos';

const folder = new Folder();
afterAll(() => folder.remove());

function printed({ code, stdout, stderr }: Ended): FigureLine[] {
  expect([code, stderr.includes('Error')]).toEqual([0, false]);
  return JSON.parse(stdout) as FigureLine[];
}

const of = (figures: readonly FigureLine[], id: FigureId): FigureLine | undefined =>
  figures.find((figure) => figure.id === id);

const MAP = folder.write(
  'map.json',
  JSON.stringify({
    format: 'csv',
    columns: {
      id: 'id',
      text: 'text',
      createdAt: 'at',
      author: 'who',
      direction: 'way',
      replyTo: 'parent',
      channel: 'channel',
      sentiment: 'feeling',
    },
  }),
);
const HEAD = 'id,text,at,who,way,parent,channel,feeling';
const FILE = folder.write(
  'mentions.csv',
  [
    HEAD,
    '1,My bag is gone,2025-03-03T09:00:00Z,ann,inbound,,web,negative',
    '2,So sorry,2025-03-03T09:20:00Z,brand,outbound,1,web,',
    '3,Great flight,2025-03-03T23:30:00Z,bob,inbound,,mail,positive',
    '4,Anybody there,2025-03-04T08:00:00Z,cid,inbound,,web,neutral',
  ].join('\n'),
);

describe('pharos figures', () => {
  it('prints every figure of the catalogue with exactly the keys promised, one a line', async () => {
    const ended = await pharos('figures', FILE, '--mapping', MAP, '--json');
    const figures = printed(ended);
    expect(figures.map(({ id }) => id)).toEqual(FIGURE_IDS);
    for (const figure of figures) {
      expect(Object.keys(figure), figure.id).toEqual([
        'id',
        'value',
        'low',
        'high',
        'unit',
        'n',
        'excluded',
        'asOf',
      ]);
      expect(figure.unit).toBe(catalogue.find(({ id }) => id === figure.id)?.unit);
    }
    expect(ended.stdout.trim().split('\n')).toHaveLength(FIGURE_IDS.length + 2);
    expect(of(figures, 'volume')).toEqual({
      id: 'volume',
      value: 3,
      low: null,
      high: null,
      unit: 'count',
      n: 3,
      excluded: [],
      asOf: '2025-03-04T08:00:00.000Z',
    });
    expect(ended.stderr).toContain('lead-revenue: not mapped');
  });

  it('[FR1] [FR2] prints durations exact in ms; those that wait are in n', async () => {
    const [first, ...others] = printed(
      await inProcess('figures', FILE, '--mapping', MAP, '--json', '--figure', 'first-response'),
    );
    expect(others).toEqual([]);
    // The curve is at ½ after the one answer: of two still in sight then, one had it.
    expect(first).toMatchObject({ value: 20 * 60_000, n: 3, unit: 'ms' });
    expect(
      printed(await inProcess('figures', FILE, '--mapping', MAP, '--json', '--as-of', '2025-03-05')),
    ).toContainEqual(expect.objectContaining({ id: 'first-response', value: null, n: 3 }));
    const web = printed(
      await inProcess(
        'figures',
        FILE,
        ...['--mapping', MAP, '--json', '--figure', 'first-response'],
        ...['--where', 'channel=web', '--to', '2025-03-03'],
      ),
    );
    expect(web).toMatchObject([{ value: 20 * 60_000, n: 1 }]);
  });

  it('[G4] counts local days of the zone asked for, an open end included', async () => {
    const ask = ['figures', FILE, '--mapping', MAP, '--json', '--figure', 'volume'];
    const n = async (...more: string[]) => printed(await inProcess(...ask, ...more))[0]?.n;
    expect(await n('--from', '2025-03-04')).toBe(1);
    expect(await n('--from', '2025-03-04', '--tz', 'Europe/Berlin')).toBe(2);
    expect(await n('--to', '2025-03-03', '--tz', 'Europe/Berlin')).toBe(1);
  });

  it('[FR5] takes the target, and an instant at which everything is known', async () => {
    const ask = ['figures', FILE, '--mapping', MAP, '--json', '--figure', 'sla', '--full'];
    const missed = async (...more: string[]) =>
      printed(await inProcess(...ask, ...more))[0]?.beside?.find(({ name }) => name === 'missed')?.value;
    expect(await missed()).toBe(1);
    expect(await missed('--sla', '600')).toBe(0);
    expect(await missed('--as-of', '2025-03-05T00:00:00Z')).toBe(2);
  });

  it('[LE2] sums the currency that all amounts name, or the one asked for', async () => {
    const map = folder.write(
      'deals.json',
      JSON.stringify({
        format: 'csv',
        columns: {
          id: 'id',
          text: 'text',
          createdAt: 'at',
          dealId: 'deal',
          dealValue: 'value',
          currency: 'money',
          wonAt: 'won',
        },
      }),
    );
    const file = folder.write(
      'deals.csv',
      'id,text,at,deal,value,money,won\n1,a,2025-03-03,d1,10.50,USD,2025-03-04\n2,b,2025-03-03,,,,\n',
    );
    const ask = ['figures', file, '--mapping', map, '--json', '--figure', 'lead-revenue'];
    expect(printed(await inProcess(...ask))).toMatchObject([{ value: 1050, n: 1, unit: 'minor' }]);
    expect(printed(await inProcess(...ask, '--currency', 'EUR'))).toMatchObject([
      { value: null, n: 0, excluded: [{ reason: 'in USD', n: 1 }] },
    ]);
  });

  it('agrees with kpis over the same file', async () => {
    const ask = [FILE, '--mapping', MAP, '--json', '--where', 'channel=web'];
    const kpis = JSON.parse((await inProcess('kpis', ...ask)).stdout) as KpisOutput;
    const figures = printed(await inProcess('figures', ...ask));
    expect(of(figures, 'volume')?.value).toBe(kpis.all.mentions.inbound);
    expect(of(figures, 'net-sentiment')?.value).toBe(kpis.all.sentiment.net);
    expect(of(figures, 'sla')?.value).toBe(kpis.all.sla.rate);
    expect(of(figures, 'response-rate-24h')?.value).toBe(kpis.all.responseRate.h24);
    expect(of(figures, 'first-response')?.n).toBe(kpis.all.firstResponse.n + kpis.all.firstResponse.open);
  });

  it('prints JSON also where there is no figure to print', () => {
    expect(JSON.parse(figureLines([], false))).toEqual([]);
  });

  it.each([
    [['figures', '--json'], 'Name at least one file, or --sample in their place.'],
    [['figures', '--sample', 'x.csv', '--json'], 'Name at least one file, or --sample in their place.'],
    [['figures', '--sample'], 'Add --json'],
    [['figures', '--workspace', 'd', '--json'], '--workspace: the command line cannot read a workspace'],
    [
      ['figures', '--sample', '--json', '--mapping', 'm.json'],
      '--mapping: the sample has no columns to map.',
    ],
    [
      ['figures', 'x.csv', '--json', '--figure', 'happiness'],
      '--figure happiness: no such figure. Known are volume,',
    ],
    [['figures', 'x.csv', '--json', '--currency', 'euro'], '--currency euro: write a code of three letters'],
    [['figures', 'x.csv', '--json', '--by', 'channel'], "Unknown option '--by'"],
  ])('exit 2 for %j', async (args, message) => {
    const ended = await inProcess(...args);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(message);
  });

  it('exit 1 for a file that is not there', async () => {
    const ended = await inProcess('figures', 'nowhere.csv', '--mapping', MAP, '--json');
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    expect(ended.stderr).toContain('nowhere.csv could not be found');
  });
});

describe('pharos figures --sample', () => {
  it('prints the catalogue of the invented company, every figure with a value', async () => {
    const figures = printed(await inProcess('figures', '--sample', '--json'));
    expect(figures.map(({ id }) => id)).toEqual(FIGURE_IDS);
    expect(of(figures, 'volume')?.value).toBeGreaterThan(50_000);
    expect(of(figures, 'first-response')?.value).toBeGreaterThan(60_000);
  }, 60_000);
});

const customers = sharedData('threads/spotify_customers_support_requests.csv');
const agents = sharedData('threads/agents_SpotifyCares.csv');
const fixture = fileURLToPath(new URL('../../fixtures/threads-mapping.json', import.meta.url));
const minutes = (ms: number | null | undefined) => Math.round((ms ?? 0) / 600) / 100;

describe.skipIf(!customers || !agents)(
  'pharos figures over the real threads (real data absent: skipped)',
  () => {
    it('[FR0] [FR1] [FR1c] prints the known figures to the digit', async () => {
      const figures = printed(
        await inProcess(
          'figures',
          customers ?? '',
          agents ?? '',
          ...['--mapping', fixture, '--json', '--full'],
        ),
      );
      expect(of(figures, 'volume')).toMatchObject({
        value: 15_096,
        n: 15_096,
        asOf: '2017-12-03T22:56:04.000Z',
      });
      expect(of(figures, 'first-response')).toMatchObject({ value: null, noValue: 'not-measurable', n: 0 });
      const direct = of(figures, 'direct-reply');
      expect(direct?.n).toBe(3544);
      const beside = (name: string) => direct?.beside?.find((fact) => fact.name === name)?.value;
      expect(minutes(beside('answered-only median'))).toBe(12.61);
      expect(minutes(beside('answered-only p90'))).toBe(130.92);
      expect(minutes(beside('answered-only mean'))).toBe(62.45);
    }, 60_000);
  },
);
