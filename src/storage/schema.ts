/**
 * The tables of a workspace's database, version by version, in Dexie's notation. A version, once released, is
 * never edited: tables and indexes only grow, and a test compares this list with its snapshot.
 *
 * segment: columns of up to 16 384 rows · log: the same for small later arrivals · page: 512 rows of words ·
 * patch: deletions at source · dict: strings behind the codes · rollup: the first paint · meta: identity,
 * generation, imports · reject: rows that were not accepted · posting: search index of a segment, derived from its
 * texts and built anew where it is missing.
 */
export const SCHEMA: readonly {
  readonly version: number;
  readonly tables: Readonly<Record<string, string>>;
}[] = [
  {
    version: 1,
    tables: {
      segment: 'id, *sources',
      log: 'id, *sources',
      page: 'key',
      patch: 'id',
      dict: '[name+from]',
      rollup: 'key',
      meta: 'key',
    },
  },
  {
    version: 2,
    tables: { reject: '[source+first], source' },
  },
  {
    version: 3,
    tables: { posting: 'id' },
  },
];
