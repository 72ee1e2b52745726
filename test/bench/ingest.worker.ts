import { isBareClosing } from '../../src/domain/bare-closing';
import { deleteDatabase } from '../../src/storage/database';
import { alternateRounds } from './alternate-rounds';
import { benchMentions, ContentSum } from './bench-mentions';
import type { BenchResult } from './benchmark';
import { openColumnStore, sumColumns, writeColumns } from './column-store';
import { answerBench } from './in-worker';
import { RowTable } from './row-table';
import { settle } from './settle';

const GOAL = 0.067;
const ROUNDS = 3;

answerBench(async ({ rows }, log) => {
  const mentions = benchMentions(rows);
  const closing = Uint8Array.from(mentions, ({ text }) => Number(isBareClosing(text)));
  log(`${mentions.length} mentions in memory`);
  let written = 0;

  const ours = async () => {
    const name = `ours-${written++}`;
    const archive = await openColumnStore(name);
    await settle();
    const start = performance.now();
    await writeColumns(archive, mentions, closing);
    const cost = performance.now() - start;
    archive.close();
    log(`columns: ${cost.toFixed(0)} ms`);
    await deleteDatabase(name);
    return cost;
  };
  const peer = async () => {
    const table = new RowTable(`peer-${written++}`);
    await table.open();
    await settle();
    const start = performance.now();
    await table.mentions.bulkPut(mentions);
    const cost = performance.now() - start;
    log(`rows: ${cost.toFixed(0)} ms`);
    await table.delete();
    return cost;
  };
  const { ratio, ...costs } = await alternateRounds({ rounds: ROUNDS, ours, peer });
  const equal = await holdTheSame(mentions, closing);
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
async function holdTheSame(mentions: Parameters<typeof writeColumns>[1], closing: Uint8Array) {
  const columns = await openColumnStore('equal-ours');
  await writeColumns(columns, mentions, closing);
  columns.close();
  const table = new RowTable('equal-peer');
  await table.mentions.bulkPut(mentions);
  table.close();
  const mine = new ContentSum();
  const theirs = new ContentSum();
  await sumColumns(await openColumnStore('equal-ours'), mine);
  await table.open();
  await table.mentions.each((mention) => theirs.add(mention));
  return mine.equals(theirs);
}
