import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { SCHEMA } from '../../../src/storage/schema';
import { everything, freshIndexedDb, mention, openArchive } from '../../fixtures/storage/archive';
import snapshot from './schema-snapshot.json';

const OLD = new URL('../../fixtures/storage/version-1.json', import.meta.url);

/** The database as version 1 left it: its tables, and rows that it wrote. */
async function writeVersion1(idb: ReturnType<typeof freshIndexedDb>): Promise<void> {
  const old = new Dexie('pharos-test', { ...idb });
  old.version(1).stores(SCHEMA[0]!.tables);
  const tables = JSON.parse(readFileSync(OLD, 'utf8')) as Record<string, Record<string, unknown>[]>;
  for (const [name, rows] of Object.entries(tables)) await old.table(name).bulkPut(rows.map(withBytes));
  old.close();
}

/** Bytes and blobs lie in the file as base64. */
function withBytes(row: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(row), (_key, field) => {
    if (typeof field?.base64 !== 'string') return field;
    const bytes = new Uint8Array(Buffer.from(field.base64, 'base64'));
    return field.blob ? new Blob([bytes]) : bytes;
  });
}

describe('the schema', () => {
  it('only grows: every released version has the tables and indexes it was released with', () => {
    expect(SCHEMA.slice(0, snapshot.length)).toEqual(snapshot);
    const versions = SCHEMA.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  it('brings a database of version 1 up to date with its mentions and rejects', async () => {
    const idb = freshIndexedDb();
    await writeVersion1(idb);
    const archive = await openArchive(idb);
    expect(await everything(archive)).toEqual([
      mention(1, { brand: '7.0', channel: 'mail', url: 'https://example.com/1' }),
      mention(2, {
        author: '@zoë',
        text: 'Grüße 🚀',
        private: false,
        sentiment: { score: -600, by: 'source' },
      }),
      mention(3, { replyTo: mention(2).id }),
    ]);
    const rejects = await archive.readRejects(1, 0, 10);
    expect(rejects).toMatchObject({ ok: true, value: [{ row: 4 }, { row: 9, value: 'soon' }] });
    archive.close();
    const plain = new Dexie('pharos-test', { ...idb });
    await plain.open();
    expect(plain.verno).toBe(SCHEMA.length);
    expect(await plain.table('meta').where('key').startsWith('rejects:').count()).toBe(0);
  });
});
