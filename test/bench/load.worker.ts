import { COLUMNS } from '../../src/analytics/columns/columns';
import { mergeColumns } from '../../src/analytics/columns/merge-columns';
import { readTexts } from '../../src/analytics/columns/text-readings';
import type { Mention } from '../../src/domain/mention';
import type { IndexedDb } from '../../src/storage/database';
import { openDexieStore } from '../../src/storage/dexie-mention-store';
import { alternateRounds } from './alternate-rounds';
import { benchMentions } from './bench-mentions';
import type { BenchResult } from './benchmark';
import { must, openColumnStore, writeColumns } from './column-store';
import { answerBench } from './in-worker';
import { ownBucket } from './own-bucket';
import { RowTable } from './row-table';
import { settle } from './settle';

const GOAL = 0.05;
const ROUNDS = 5;
/** Keeps the sums of instants below 2^53, where they do not depend on the order of adding. */
const EXACT = 1e9;
const SUMMED = ['createdAt', 'reach', 'dealValue', 'escalatedAt', 'wonAt', 'deletedAt'] as const;

/** What both ways must agree on: how many mentions there are and what their numbers add up to. */
interface Sums {
  readonly rows: number;
  readonly sentiment: number;
  readonly sums: readonly number[];
}

answerBench(async ({ rows }, log) => {
  const mentions = benchMentions(rows);
  const { idb: mineIn } = await ownBucket('ours');
  const { idb: theirsIn } = await ownBucket('peer');
  const archive = await openColumnStore('load', mineIn);
  await writeColumns(archive, mentions, readTexts(mentions));
  archive.close();
  const table = new RowTable('load', theirsIn);
  await table.mentions.bulkPut(mentions);
  table.close();
  mentions.length = 0;
  log(`${rows} mentions stored twice`);

  let mine: Sums | null = null;
  let theirs: Sums | null = null;
  const ours = async () => {
    await settle();
    const start = performance.now();
    mine = await loadColumns(mineIn);
    const cost = performance.now() - start;
    log(`columns: ${cost.toFixed(1)} ms`);
    return cost;
  };
  const peer = async () => {
    await settle();
    const start = performance.now();
    theirs = await loadRows(theirsIn);
    const cost = performance.now() - start;
    log(`rows: ${cost.toFixed(0)} ms`);
    return cost;
  };
  const { ratio, ...costs } = await alternateRounds({ rounds: ROUNDS, ours, peer });
  const equal = JSON.stringify(mine) === JSON.stringify(theirs);
  const result: BenchResult = {
    name: 'load',
    rows,
    ...costs,
    peerName: 'Dexie each',
    ratio,
    goal: GOAL,
    ok: ratio <= GOAL && equal,
    equal,
  };
  return [result];
});

/** From a closed database to every numeric column in one time order, and their sums. */
async function loadColumns(idb: IndexedDb): Promise<Sums> {
  const store = must(await openDexieStore('load', { idb }));
  const blocks = must(await store.readBlocks());
  const { columns } = mergeColumns(
    blocks.map(({ id, segment }) => ({ length: segment.length, columns: segment.columns, origin: id })),
  );
  store.close();
  return {
    rows: columns.length,
    sentiment: sum(columns.sentiment, COLUMNS.sentiment.none),
    sums: SUMMED.map((name) => sum(columns[name], COLUMNS[name].none)),
  };
}

/** From a closed database through every row, summing the same numbers. */
async function loadRows(idb: IndexedDb): Promise<Sums> {
  const table = new RowTable('load', idb);
  await table.open();
  let rows = 0;
  let sentiment = 0;
  const sums = SUMMED.map(() => 0);
  await table.mentions.each((mention: Mention) => {
    rows++;
    sentiment += mention.sentiment?.score ?? 0;
    SUMMED.forEach((name, i) => {
      sums[i] = sums[i]! + ((mention[name] ?? 0) % EXACT);
    });
  });
  table.close();
  return { rows, sentiment, sums };
}

function sum(column: ArrayLike<number>, none: number): number {
  let total = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (!Object.is(value, none)) total += value % EXACT;
  }
  return total;
}
