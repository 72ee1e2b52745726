import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/domain/figures/catalogue';
import type { Period } from '../../../../src/domain/filter';
import type { EngineMethods, SnapshotAnswer } from '../../../../src/ipc/engine-contract';
import { engineInNode, importFile, settings, workspace } from '../../../fixtures/engine';

const HEAD = 'id,created,author,direction,text,parent,channel,sentiment';
const row = (id: number, created: string, sentiment = 'negative') =>
  `${id},${created},ann${id},in,words of ${id},,x,${sentiment}`;
const early = [
  HEAD,
  row(1, '2026-01-05T10:00:00Z'),
  row(2, '2026-01-09T10:00:00Z'),
  row(3, '2026-04-02T10:00:00Z'),
];
const late = [HEAD, row(4, '2026-01-20T10:00:00Z', 'positive')];
const march = [HEAD, row(5, '2026-03-10T10:00:00Z'), '6,2026-03-10T11:00:00Z,Brand,out,answer,5,x,'];
const files = { early: early.join('\n'), late: late.join('\n'), march: march.join('\n') };

/** Without costs they are not stated (ES4). */
const moneyOfModels = catalogue.filter(({ evidence, unit }) => evidence && unit === 'minor').length;

let node: ReturnType<typeof engineInNode>;
const take = (more: Partial<EngineMethods['snapshots']['ask']> = {}) =>
  node.engine.snapshots({ databaseId: workspace.databaseId, kept: null, log: [], setUp: true, ...more });
const bringIn = (token: keyof typeof files) =>
  node.engine.import({ importId: token, files: [importFile(token, files[token])] });

function taken(answer: SnapshotAnswer): Extract<SnapshotAnswer, { status: 'taken' }> {
  if (answer.status !== 'taken') throw new Error(answer.status);
  return answer;
}

beforeEach(async () => {
  let now = Date.UTC(2026, 10, 22);
  node = engineInNode({ files, now: () => now++ });
  await node.engine.open({ workspace, settings });
});

describe('snapshots', () => {
  it('[G10] an empty workspace states nothing', async () => {
    expect(await take()).toEqual({ status: 'current' });
  });

  it('[G10] states every figure of every period that has ended, and restates nothing at first', async () => {
    await bringIn('early');
    const { kept, log } = taken(await take());
    expect(log).toEqual([]);
    // January, February, March and the first quarter.
    expect(kept.snapshots).toHaveLength((catalogue.length - moneyOfModels) * 4);
    expect(
      kept.snapshots.find(({ figure, period }) => figure === 'volume' && period.to === '2026-01-31'),
    ).toMatchObject({
      value: 2,
      n: 2,
      maturity: 'closed',
    });
    expect(await take({ kept })).toEqual({ status: 'current' });
  });

  it('[G10] late mentions of a closed month restate it, once', async () => {
    await bringIn('early');
    const { kept } = taken(await take());
    await bringIn('late');
    const after = taken(await take({ kept }));
    const volumes = after.log.filter(({ figure }) => figure === 'volume');
    expect(volumes).toMatchObject([
      {
        period: { from: '2026-01-01', to: '2026-01-31' },
        old: { value: 2, n: 2 },
        new: { value: 3, n: 3 },
        why: 'late-data',
      },
      {
        period: { from: '2026-01-01', to: '2026-03-31' },
        old: { value: 2 },
        new: { value: 3 },
        why: 'late-data',
      },
    ]);
    const net = after.log.find(
      ({ figure, period }) => figure === 'net-sentiment' && period.to === '2026-01-31',
    );
    expect(net?.old.value).toBe(-100);
    expect(net?.new.value).toBeCloseTo(-100 / 3, 9);
    // The same change told again, as after a crash between the log and the snapshots.
    expect(taken(await take({ kept, log: after.log })).log).toEqual(after.log);
  });

  it('[G10] what is taken out again restates as well, also where "as of" moves back', async () => {
    await bringIn('late');
    await bringIn('early');
    const { kept } = taken(await take());
    await node.engine.removeImport({ importId: 'early' });
    const { log, kept: after } = taken(await take({ kept }));
    expect(log.filter(({ figure }) => figure === 'volume').map(({ new: now }) => now.value)).toEqual([1, 1]);
    await bringIn('early');
    const back = taken(await take({ kept: after, log })).log.filter(({ figure }) => figure === 'volume');
    expect(back.map(({ new: now }) => now.value)).toEqual([1, 1, 3, 3]);
  });

  it('[G10] a maturing figure is not logged: first response of March is open until the end of April', async () => {
    await bringIn('early');
    const { kept } = taken(await take());
    await bringIn('march');
    const { log, kept: now } = taken(await take({ kept }));
    const ofMarch = ({ figure, period }: { figure: string; period: Period }) =>
      figure === 'first-response' && period.from === '2026-03-01';
    expect(kept.snapshots.find(ofMarch)).toMatchObject({ n: 0, maturity: 'maturing' });
    expect(now.snapshots.find(ofMarch)).toMatchObject({ n: 1, maturity: 'maturing' });
    expect(log.some(ofMarch)).toBe(false);
    expect(log.some(({ figure, period }) => figure === 'volume' && period.from === '2026-03-01')).toBe(true);
  });

  it('[G10] the zone restates by settings, the answers of the set-up restate nothing', async () => {
    await bringIn('early');
    await node.engine.configure({ settings: { ...settings, zone: 'Pacific/Kiritimati' } });
    const guessed = taken(await take({ setUp: false })).kept;
    await node.engine.configure({ settings });
    expect(taken(await take({ kept: guessed })).log).toEqual([]);
    const { kept } = taken(await take());
    await node.engine.configure({ settings: { ...settings, ownBrands: ['Other'] } });
    expect(taken(await take({ kept })).log.every(({ why }) => why === 'settings')).toBe(true);
  });

  it('gives way to a change that comes meanwhile, and to another workspace', async () => {
    await bringIn('early');
    const taking = take();
    await bringIn('late');
    expect(await taking).toEqual({ status: 'overtaken' });
    expect(await take({ databaseId: 'another' })).toEqual({ status: 'overtaken' });
  });
});
