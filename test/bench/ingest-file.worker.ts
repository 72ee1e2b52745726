import Papa from 'papaparse';
import { readTexts } from '../../src/analytics/columns/text-readings';
import { createDataset } from '../../src/analytics/dataset';
import type { ByteSource } from '../../src/domain/byte-source';
import type { Mention } from '../../src/domain/mention';
import { readMentions } from '../../src/ingest/read-mentions';
import { labelMentions } from '../../src/language/label-mentions';
import { alternateRounds, median } from './alternate-rounds';
import { benchMentions } from './bench-mentions';
import type { BenchResult } from './benchmark';
import { must, openColumnStore, writeColumns } from './column-store';
import { answerBench } from './in-worker';
import { MENTION_FILE, mentionFile } from './mention-file';
import { ownBucket } from './own-bucket';
import { settle } from './settle';

const ROUNDS = 3;

answerBench(async ({ rows }, log) => {
  const { text, ...file } = mentionFile(benchMentions(rows));
  log(`${rows} mentions as a file of ${(file.size / 1e6).toFixed(1)} MB`);
  let read: readonly Mention[] = [];
  let parsed = 0;
  const reading = await alternateRounds({
    rounds: ROUNDS,
    ours: async () => {
      await settle();
      const start = performance.now();
      read = await readAll(file);
      return performance.now() - start;
    },
    peer: async () => {
      await settle();
      const start = performance.now();
      parsed = Papa.parse(text, { header: true, skipEmptyLines: true }).data.length;
      return performance.now() - start;
    },
  });
  let labelled: readonly Mention[] = [];
  const labelling = await repeated(() => {
    labelled = labelMentions(read);
    readTexts(labelled);
  });
  const { idb, drop } = await ownBucket('joined');
  const archive = await openColumnStore('join', idb);
  await writeColumns(archive, labelled, readTexts(labelled));
  const { sorted, dictionaries } = archive.state;
  let joined = 0;
  const joining = await repeated(() => {
    const dataset = createDataset(sorted.columns, dictionaries, {
      ownBrands: [],
      competitors: [],
      brandFromThread: () => false,
    });
    joined = dataset.joined.versions.length;
  });
  archive.close();
  await drop();
  const scored = labelled.every(({ text: words, sentiment }) => words === '' || sentiment !== undefined);
  return [
    {
      name: 'ingest-file/read',
      rows,
      ...reading,
      peerName: 'Papa Parse alone',
      goal: null,
      ok: read.length === rows && parsed === rows,
      equal: read.length === parsed,
    },
    reported('label', rows, labelling, scored),
    reported('join', rows, joining, joined === rows),
  ];
});

async function readAll(file: ByteSource): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for await (const step of readMentions(file, MENTION_FILE)) {
    for (const mention of must(step).mentions) mentions.push(mention);
  }
  return mentions;
}

/** Median cost in ms of something done several times, after one time that is not counted. */
async function repeated(deed: () => void): Promise<number> {
  const costs: number[] = [];
  deed();
  for (let round = 0; round < ROUNDS; round++) {
    await settle();
    const start = performance.now();
    deed();
    costs.push(performance.now() - start);
  }
  return median(costs);
}

function reported(part: string, rows: number, ours: number, equal: boolean): BenchResult {
  const none = { peer: null, peerName: null, ratio: null, goal: null };
  return { name: `ingest-file/${part}`, rows, ours, ...none, ok: equal, equal };
}
