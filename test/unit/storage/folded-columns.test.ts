import { describe, expect, it } from 'vitest';
import { LONG, WORDLESS } from '../../../src/analytics/columns/fold-hash';
import { mergeColumns } from '../../../src/analytics/columns/merge-columns';
import { packSegment, unpackSegment } from '../../../src/storage/format/segment-format';
import {
  freshIndexedDb,
  importAll,
  mention,
  openArchive,
  openStore,
  value,
} from '../../fixtures/storage/archive';

const LONG_TEXT = 'The third flight this week that leaves without my suitcase';

describe('[G8] hashes of folded texts in the store', () => {
  it('[G7] leave with the text of a deleted mention, but for those of long texts, which nobody can guess', async () => {
    const idb = freshIndexedDb();
    const archive = await openArchive(idb);
    await importAll(archive, 'a', [
      mention(1, { text: 'Late' }),
      mention(2, { text: LONG_TEXT }),
      mention(4),
    ]);
    const deletedAt = Date.UTC(2026, 1, 1);
    await importAll(archive, 'b', [mention(1, { text: '', deletedAt }), mention(2, { text: '', deletedAt })]);
    const rows = value(await (await openStore(idb)).readBlocks()).flatMap(({ segment }) =>
      Array.from({ length: segment.length }, (_, row) => ({
        at: segment.columns.createdAt![row]! - Date.UTC(2026, 0, 1),
        hi: segment.columns.foldHi![row]!,
        lo: segment.columns.foldLo![row]!,
      })),
    );
    const of = (minute: number) => rows.filter(({ at }) => at === minute * 60_000);
    expect(of(1).map(({ hi, lo }) => [hi, lo])).toEqual([
      [0, WORDLESS],
      [0, WORDLESS],
    ]);
    expect(of(2).filter(({ lo }) => (lo & LONG) !== 0)).toHaveLength(1);
    expect(of(4)[0]?.hi).not.toBe(0);
  });

  it('a segment that was written without them reads as texts nobody compared', () => {
    const packed = packSegment({
      length: 2,
      columns: { createdAt: Float64Array.of(1, 2), idLo: Uint32Array.of(1, 2) },
      unknown: new Map(),
    });
    const { length, columns } = unpackSegment(packed);
    const merged = mergeColumns([{ length, columns, origin: 1 }]).columns;
    expect([...merged.foldHi, ...merged.foldLo]).toEqual([0, 0, 0, 0]);
  });
});
