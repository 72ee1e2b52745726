import { readTexts, type TextReadings } from '../../src/analytics/columns/text-readings';
import type { Mention } from '../../src/domain/mention';
import { alternateRounds } from './alternate-rounds';
import { benchMentions, ContentSum } from './bench-mentions';
import type { BenchResult } from './benchmark';
import { openColumnStore, sumColumns, writeColumns } from './column-store';
import { answerBench } from './in-worker';
import { ownBucket } from './own-bucket';
import { RowTable } from './row-table';
import { settle } from './settle';

const GOAL = 0.067;
const ROUNDS = 3;
/** Written before each round on the side measured: V8 forgets the compiled code that the other side did not use for long. */
const WARM_UP = 60_000;

answerBench(async ({ rows }, log) => {
  const mentions = benchMentions(rows);
  const readings = readTexts(mentions);
  log(`${mentions.length} mentions in memory`);
  let written = 0;

  const ours = async () => {
    const { idb, drop } = await ownBucket(`ours-${written++}`);
    const warm = await openColumnStore('warm-up', idb);
    await writeColumns(warm, mentions.slice(0, WARM_UP), readings);
    warm.close();
    const archive = await openColumnStore('bench', idb);
    await settle();
    const start = performance.now();
    await writeColumns(archive, mentions, readings);
    const cost = performance.now() - start;
    log(`columns: ${cost.toFixed(0)} ms`);
    archive.close();
    await drop();
    return cost;
  };
  const peer = async () => {
    const { idb, drop } = await ownBucket(`peer-${written++}`);
    const warm = new RowTable('warm-up', idb);
    await warm.mentions.bulkPut(mentions.slice(0, WARM_UP));
    warm.close();
    const table = new RowTable('bench', idb);
    await table.open();
    await settle();
    const start = performance.now();
    await table.mentions.bulkPut(mentions);
    const cost = performance.now() - start;
    log(`rows: ${cost.toFixed(0)} ms`);
    table.close();
    await drop();
    return cost;
  };
  const { ratio, ...costs } = await alternateRounds({ rounds: ROUNDS, ours, peer });
  const equal = await holdTheSame(mentions, readings);
  const result: BenchResult = {
    name: 'ingest',
    rows,
    ...costs,
    peerName: 'Dexie bulkPut, three indexes',
    ratio,
    goal: GOAL,
    ok: ratio <= GOAL && equal,
    equal,
  };
  return [result];
});

/** Both stores, closed and opened again, give back the same mentions in every field. */
async function holdTheSame(mentions: readonly Mention[], readings: TextReadings): Promise<boolean> {
  const { idb, drop } = await ownBucket('equal');
  const columns = await openColumnStore('ours', idb);
  await writeColumns(columns, mentions, readings);
  columns.close();
  const table = new RowTable('peer', idb);
  await table.mentions.bulkPut(mentions);
  table.close();
  const mine = new ContentSum();
  const theirs = new ContentSum();
  const again = await openColumnStore('ours', idb);
  await sumColumns(again, mine);
  again.close();
  await table.open();
  await table.mentions.each((mention) => theirs.add(mention));
  table.close();
  await drop();
  return mine.equals(theirs);
}
