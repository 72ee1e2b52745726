import { COLUMNS, FLAG } from '../../src/analytics/columns/columns';
import type { SortedColumns } from '../../src/analytics/columns/merge-columns';
import type { TextReadings } from '../../src/analytics/columns/text-readings';
import { NEGATIVE, NEUTRAL, POSITIVE } from '../../src/analytics/gather/dimensions';
import { buildRollup } from '../../src/analytics/rollup';
import { ZoneCalendar } from '../../src/domain/calendar/zone-calendar';
import type { Failure, Result } from '../../src/domain/failure';
import type { Mention } from '../../src/domain/mention';
import { SENTIMENT_THRESHOLD } from '../../src/domain/sentiment-class';
import type { IndexedDb } from '../../src/storage/database';
import { openDexieStore } from '../../src/storage/dexie-mention-store';
import { packRollup } from '../../src/storage/format/rollup-format';
import { mentionOf } from '../../src/storage/format/row-words';
import { MentionArchive } from '../../src/storage/mention-archive';
import type { StoredRollup } from '../../src/storage/mention-store';
import type { ContentSum } from './bench-mentions';

const BATCH = 4096;

/** Opens the product's store under a name of its own, creating it the first time. */
export async function openColumnStore(name: string, idb: IndexedDb): Promise<MentionArchive> {
  const store = must(await openDexieStore(name, { idb }));
  if (must(await store.facts()) === null) must(await store.create(name));
  return must(await MentionArchive.load(store));
}

/** Encodes, stages and commits mentions as the product does, joining left out: rollup by the rows' own brands. */
export async function writeColumns(
  archive: MentionArchive,
  mentions: readonly Mention[],
  { flags, foldHi, foldLo }: TextReadings,
): Promise<void> {
  const stage = archive.beginImport();
  for (let from = 0; from < mentions.length; from += BATCH) {
    const failure = await stage.add(mentions.slice(from, from + BATCH), {
      flags: flags.subarray(from, from + BATCH),
      foldHi: foldHi.subarray(from, from + BATCH),
      foldLo: foldLo.subarray(from, from + BATCH),
    });
    if (failure) throw new Error(JSON.stringify(failure));
  }
  const { accepted, duplicates } = stage.counts;
  const counts = { read: accepted + duplicates, accepted, rejected: 0, duplicates };
  const entry = {
    id: 'bench',
    at: 0,
    files: [],
    counts,
    firstMention: stage.first,
    lastMention: stage.last,
  };
  const prepared = must(await archive.prepareImport(stage, entry, 0));
  const { sorted, dictionaries } = prepared.next;
  const rollup: StoredRollup = {
    generation: prepared.commit.onGeneration + 1,
    settingsHash: 'bench',
    bytes: packRollup(rowRollup(sorted, dictionaries.brand, dictionaries.channel)),
  };
  must(await archive.commit(prepared, rollup));
}

/** Sums every mention of the store, words included. */
export async function sumColumns(archive: MentionArchive, sum: ContentSum): Promise<void> {
  const { sorted, dictionaries } = archive.state;
  const { length } = sorted.columns;
  for (let from = 0; from < length; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, length - from) }, (_, i) => from + i);
    const words = must(await archive.words(rows));
    rows.forEach((row, i) => {
      sum.add(mentionOf(sorted.columns, row, words[i]!, dictionaries));
    });
  }
}

function rowRollup(
  { columns }: SortedColumns,
  brands: readonly string[],
  channels: readonly string[],
): ReturnType<typeof buildRollup> {
  const sentiment = new Uint8Array(columns.length);
  for (let row = 0; row < columns.length; row++) {
    const score = columns.sentiment[row]!;
    if (score === COLUMNS.sentiment.none) continue;
    sentiment[row] =
      score >= SENTIMENT_THRESHOLD ? POSITIVE : score <= -SENTIMENT_THRESHOLD ? NEGATIVE : NEUTRAL;
  }
  return buildRollup(
    {
      length: columns.length,
      time: columns.createdAt,
      isInbound: (row) => (columns.flags[row]! & FLAG.outbound) === 0,
      brand: { values: brands, codes: columns.brand },
      channel: { values: channels, codes: columns.channel },
      sentiment,
    },
    new ZoneCalendar('Europe/Lisbon'),
  );
}

export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
