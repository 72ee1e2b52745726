import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { KpisOutput } from '../../../src/cli/kpis-command';
import { sharedData } from '../../shared-data';
import { inProcess } from './in-process';
import { type Ended, Folder, pharos } from './run-pharos';

const folder = new Folder();
afterAll(() => folder.remove());

function printed({ code, stdout, stderr }: Ended): KpisOutput {
  expect([code, stderr.includes('Error')]).toEqual([0, false]);
  expect(stdout.endsWith('}\n')).toBe(true);
  return JSON.parse(stdout) as KpisOutput;
}

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
      automated: 'bot',
      channel: 'channel',
    },
    zone: 'UTC',
  }),
);
const HEAD = 'id,text,at,who,way,parent,bot,channel';

describe('pharos kpis', () => {
  it('[FR1] worked case 1: 60 minutes from the opening, the automatic reply and the follow-up left aside', async () => {
    const file = folder.write(
      'case1.csv',
      [
        HEAD,
        '1,My bag is gone,2025-03-03T09:00:00Z,ann,inbound,,no,web',
        '2,Hello? I am waiting,2025-03-03T09:10:00Z,ann,inbound,1,no,web',
        '3,We got your message,2025-03-03T09:11:00Z,brand,outbound,1,yes,web',
        '4,So sorry - we look into it,2025-03-03T10:00:00Z,brand,outbound,1,no,web',
      ].join('\n'),
    );
    const { all, records, asOf, schema } = printed(await pharos('kpis', file, '--mapping', MAP, '--json'));
    expect(schema).toBe(1);
    expect(asOf).toBe('2025-03-03T10:00:00.000Z');
    expect(records).toEqual({ read: 4, accepted: 4, rejected: 0, duplicates: 0 });
    expect(all.mentions).toEqual({ inbound: 2, outbound: 2 });
    expect(all.threads).toEqual({
      count: 1,
      openingKnown: 1,
      openingUnknown: 0,
      lengthMean: 4,
      lengthMax: 4,
    });
    expect(all.firstResponse).toEqual({
      notMeasurable: false,
      n: 1,
      open: 0,
      medianMin: 60,
      p90Min: 60,
      meanMin: 60,
      kmMedianMin: 60,
      kmP90Min: 60,
    });
    expect(all.volumePerDay).toEqual({ '2025-03-03': 2 });
  });

  it('[G1] a reply finds its parent whatever channel its own row names', async () => {
    const file = folder.write(
      'channels.csv',
      [
        HEAD,
        '1,My bag is gone,2025-03-03T09:00:00Z,ann,inbound,,no,web',
        '2,So sorry,2025-03-03T09:20:00Z,brand,outbound,1,no,',
        '3,Still gone,2025-03-03T10:00:00Z,ann,inbound,1,no,Web',
      ].join('\n'),
    );
    const { all } = printed(await inProcess('kpis', file, '--mapping', MAP, '--json'));
    expect(all.threads.count).toBe(1);
    expect(all.firstResponse).toMatchObject({ n: 1, open: 0, medianMin: 20 });
  });

  it('[FR2] two customers who deleted what they wrote are still two who waited', async () => {
    const map = folder.write(
      'deletions.json',
      JSON.stringify({
        format: 'csv',
        columns: {
          id: 'id',
          text: 'text',
          createdAt: 'at',
          author: 'who',
          direction: 'way',
          replyTo: 'parent',
          deletedAt: 'gone',
        },
      }),
    );
    const file = folder.write(
      'deletions.csv',
      [
        'id,text,at,who,way,parent,gone',
        '1,My bag is gone,2025-03-03T09:00:00Z,ann,inbound,,2025-03-05T00:00:00Z',
        '2,Mine too,2025-03-03T09:10:00Z,bob,inbound,1,2025-03-05T00:00:00Z',
        '3,So sorry,2025-03-03T10:00:00Z,brand,outbound,1,',
      ].join('\n'),
    );
    const { all } = printed(await inProcess('kpis', file, '--mapping', map, '--json'));
    expect(all.replyTime).toMatchObject({ n: 2, open: 0, medianMin: 55 });
  });

  it('[G4] counts days in the zone asked for, both ends included, and splits by dimensions', async () => {
    const file = folder.write(
      'days.csv',
      [
        HEAD,
        '1,a,2025-03-03T22:30:00Z,ann,inbound,,,web',
        '2,b,2025-03-03T23:30:00Z,bob,inbound,,,web',
        '3,c,2025-03-04T22:59:59Z,cid,inbound,,,mail',
        '4,d,2025-03-04T23:00:00Z,dan,inbound,,,',
      ].join('\n'),
    );
    const ask = ['kpis', file, '--mapping', MAP, '--json', '--tz', 'Europe/Berlin'];
    const day = printed(
      await inProcess(
        ...ask,
        '--from',
        '2025-03-04',
        '--to',
        '2025-03-04',
        '--by',
        'channel',
        '--by',
        'sentiment',
      ),
    );
    expect(day.all.volumePerDay).toEqual({ '2025-03-04': 2 });
    expect(Object.keys(day.by)).toEqual(['channel', 'sentiment']);
    expect(day.by['channel']?.['web']?.mentions.inbound).toBe(1);
    expect(day.by['channel']?.['mail']?.mentions.inbound).toBe(1);
    const where = printed(await inProcess(...ask, '--where', 'channel=web', '--where', 'channel='));
    expect(where.all.mentions.inbound).toBe(3);
    expect(where.records.read).toBe(4);
  });

  it('[FR5] [G4] all files are one source: a wait in one is known until the newest mention of the other, or --as-of', async () => {
    const early = folder.write(
      'early.csv',
      `${HEAD}\n1,where is my bag,2025-03-03T09:00:00Z,ann,inbound,,,\n`,
    );
    const late = folder.write(
      'late.csv',
      `${HEAD}\n9,is anybody there,2025-03-03T12:00:00Z,zoe,inbound,,,\n`,
    );
    const ask = ['kpis', early, late, '--mapping', MAP, '--json'];
    expect(printed(await inProcess(...ask)).all.sla).toEqual({
      targetMin: 60,
      met: 0,
      missed: 1,
      pending: 1,
      rate: 0,
    });
    const longer = printed(await inProcess(...ask, '--sla', '240'));
    expect(longer.all.sla).toEqual({ targetMin: 240, met: 0, missed: 0, pending: 2, rate: null });
    const later = printed(await inProcess(...ask, '--as-of', '2025-03-03T13:00:01Z'));
    expect([later.asOf, later.all.sla.missed]).toEqual(['2025-03-03T13:00:01.000Z', 2]);
  });

  it('counts rejected rows and duplicates without failing, and sums them up with file, row and column', async () => {
    const first = folder.write(
      'first.csv',
      `${HEAD}\n1,a,2025-03-03,ann,inbound,,,\n2,b,03.03.2025,ann,inbound,,,\n3,c,04.03.2025,ann,inbound,,,\n4,d,2025-03-03,ann,up,,,\n`,
    );
    const second = folder.write(
      'second.csv',
      `${HEAD}\n1,a edited,2025-03-04,ann,inbound,,,\n5,e,2025-03-03,ann,inbound,,,\n`,
    );
    const ended = await inProcess('kpis', first, second, '--mapping', MAP, '--json');
    expect(printed(ended).records).toEqual({ read: 6, accepted: 2, rejected: 3, duplicates: 1 });
    expect(ended.stderr).toBe(
      `${first}: 2 rows rejected, the date is in another format than this column’s (first: row 2, column “at”: “03.03.2025”)\n` +
        `${first}: 1 row rejected, neither among the inbound nor the outbound values (first: row 4, column “way”: “up”)\n`,
    );
  });

  it('works out the mapping itself where it is plain, and says which; where it is not, stops with what to decide', async () => {
    const plain = folder.write('plain.csv', 'id,text,created_at\n1,a,2025-03-03 10:00\n');
    const ended = await inProcess('kpis', plain, '--json');
    expect(printed(ended).records.accepted).toBe(1);
    expect(ended.stderr).toContain(
      'no --mapping given, read as csv with id from “id”, text from “text”, createdAt from “created_at”; dates as “iso”.',
    );
    const open = folder.write('open.csv', 'id,text,created_at\n1,a,3/4/2025\n');
    const stopped = await inProcess('kpis', open, '--json');
    expect([stopped.code, stopped.stdout]).toEqual([1, '']);
    expect(stopped.stderr).toContain('Day and month cannot be told apart');
    expect(stopped.stderr).toContain('column “created_at”');
  });

  it('says which mapped path no NDJSON object has: it may be rare, or misspelt', async () => {
    const map = folder.write(
      'ndjson.json',
      JSON.stringify({ format: 'ndjson', columns: { text: 'text', createdAt: 'at', replyTo: 'parnet' } }),
    );
    const file = folder.write('a.ndjson', '{"text":"a","at":"2025-03-03","parent":7}\n');
    const ended = await inProcess('kpis', file, '--mapping', map, '--json');
    expect(printed(ended).records.accepted).toBe(1);
    expect(ended.stderr).toContain('has no column “parnet”, which');
    expect(ended.stderr).toContain('It has: text, at, parent.');
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], 'The file is not there: nowhere.csv could not be found.'],
    ['a folder', ['src'], 'The file cannot be read: src: it is a folder'],
  ])('exit 1 for %s', async (_, files, message) => {
    const ended = await inProcess('kpis', ...files, '--mapping', MAP, '--json');
    expect([ended.code, ended.stdout]).toEqual([1, '']);
    expect(ended.stderr).toContain(message);
  });

  it('exit 1 where nothing is accepted, a column is missing or the mapping is damaged, each with its remedy', async () => {
    const bad = folder.write('bad.csv', `${HEAD}\n1,a,yesterday,ann,inbound,,,\n`);
    const nothing = await pharos('kpis', bad, '--mapping', MAP, '--json');
    expect([nothing.code, nothing.stdout]).toEqual([1, '']);
    expect(nothing.stderr).toContain('row 1, column “at”: “yesterday”');
    expect(nothing.stderr).toContain('No row could be accepted');
    const other = folder.write('other.csv', 'id,text\n1,a\n');
    const missing = await inProcess('kpis', other, '--mapping', MAP, '--json');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain(
      'has no column “at”, which the date should come from. It has: id, text.',
    );
    const damaged = await inProcess(
      'kpis',
      bad,
      '--mapping',
      folder.write('damaged.json', '{"format":'),
      '--json',
    );
    expect(damaged.code).toBe(1);
    expect(damaged.stderr).toContain('it is not a JSON object');
  });

  it.each([
    [[], 'A command is missing.'],
    [['kpi'], 'There is no command “kpi”.'],
    [['kpis'], 'Name at least one file.'],
    [['kpis', 'x.csv'], 'Add --json'],
    [
      ['kpis', 'x.csv', '--json', '--by', 'colour'],
      '--by colour: no such dimension. Known are brand, channel,',
    ],
    [['kpis', 'x.csv', '--json', '--where', 'channel'], '--where channel: write DIMENSION=VALUE.'],
    [['kpis', 'x.csv', '--json', '--where', 'x=1'], '--where x: no such dimension.'],
    [
      ['kpis', 'x.csv', '--json', '--from', '2025-02-30'],
      '--from 2025-02-30: no such day. Write YYYY-MM-DD.',
    ],
    [
      ['kpis', 'x.csv', '--json', '--from', '2025-02-02', '--to', '2025-02-01'],
      '--from 2025-02-02 comes after --to 2025-02-01.',
    ],
    [['kpis', 'x.csv', '--json', '--tz', 'Mars/Olympus'], '--tz Mars/Olympus: no such time zone.'],
    [['kpis', 'x.csv', '--json', '--sla', '0'], '--sla 0: write a number of minutes above 0.'],
    [['kpis', 'x.csv', '--json', '--as-of', 'now'], '--as-of now: no such instant.'],
    [['kpis', 'x.csv', '--json', '--bogus'], "Unknown option '--bogus'"],
  ])('exit 2 for %j', async (args, message) => {
    const ended = await inProcess(...args);
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain(message);
  });

  it('exit 2 reaches the shell, with nothing on stdout', async () => {
    const ended = await pharos('kpis', 'x.csv', '--json', '--tz', 'Mars/Olympus');
    expect([ended.code, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain('pharos kpis --help explains.');
  });

  it('explains itself on stdout', async () => {
    const all = await pharos('--help');
    expect([all.code, all.stderr]).toEqual([0, '']);
    expect(all.stdout).toMatch(/kpis +volume, response and sentiment figures/);
    const one = await inProcess('kpis', '--help');
    expect([one.code, one.stderr]).toEqual([0, '']);
    expect(one.stdout).toContain('--as-of INSTANT');
  });
});

const customers = sharedData('threads/spotify_customers_support_requests.csv');
const agents = sharedData('threads/agents_SpotifyCares.csv');
const fixture = fileURLToPath(new URL('../../fixtures/threads-mapping.json', import.meta.url));

describe.skipIf(!customers || !agents)(
  'pharos kpis over the real threads (real data absent: skipped)',
  () => {
    it('[FR0] [FR1] [FR1c] [G1] prints the known figures to the digit', async () => {
      const ended = await pharos(
        'kpis',
        customers ?? '',
        agents ?? '',
        '--mapping',
        fixture,
        '--by',
        'brand',
        '--json',
      );
      const { records, all, by, asOf } = printed(ended);
      expect(ended.stderr).toBe('');
      expect(records).toEqual({ read: 26_082, accepted: 26_082, rejected: 0, duplicates: 0 });
      expect(asOf).toBe('2017-12-03T22:56:04.000Z');
      expect(all.mentions).toEqual({ inbound: 15_096, outbound: 10_986 });
      expect(all.threads).toMatchObject({ openingKnown: 0, lengthMean: 1.472, lengthMax: 49 });
      expect(all.firstResponse).toEqual({
        notMeasurable: true,
        n: 0,
        open: 0,
        medianMin: null,
        p90Min: null,
        meanMin: null,
        kmMedianMin: null,
        kmP90Min: null,
      });
      expect(all.directReply).toMatchObject({
        notMeasurable: false,
        n: 3544,
        open: 0,
        medianMin: 12.61,
        p90Min: 130.92,
        meanMin: 62.45,
      });
      expect(Object.values(all.volumePerDay).reduce((sum, n) => sum + n, 0)).toBe(15_096);
      expect(by['brand']?.['SpotifyCares']?.directReply.n).toBe(3544);
    });

    it('[FR0] prints the same in the other order, and without a mapping', async () => {
      const [a, b] = [customers ?? '', agents ?? ''];
      const { stdout: one } = await inProcess('kpis', a, b, '--mapping', fixture, '--by', 'brand', '--json');
      expect(one).toContain('"read":26082,"accepted":26082');
      expect((await inProcess('kpis', b, a, '--mapping', fixture, '--by', 'brand', '--json')).stdout).toBe(
        one,
      );
      expect((await inProcess('kpis', b, a, '--by', 'brand', '--json')).stdout).toBe(one);
    });
  },
);
