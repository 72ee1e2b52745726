import { readFile } from 'node:fs/promises';
import type { ByteSource } from '../domain/byte-source';
import type { Failure, Result } from '../domain/failure';
import type { Mapping } from '../domain/mapping';
import { inspectFile } from '../ingest/inspect-file';
import { parseMapping } from '../ingest/mapping/parse-mapping';

/** Reads a MAP.json. */
export async function readMappingFile(path: string): Promise<Result<Mapping>> {
  try {
    return parseMapping(await readFile(path, 'utf8'), path);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const failure: Failure = missing
      ? { reason: 'file-not-found', file: path }
      : {
          reason: 'mapping-unreadable',
          file: path,
          detail: error instanceof Error ? error.message : String(error),
        };
    return { ok: false, failure };
  }
}

export interface SuggestedMapping {
  readonly mapping: Mapping;
  /** The assignment in words, for the person who gave none. */
  readonly said: string;
}

/** The mapping a file speaks for by itself, or everything that must be decided first. */
export async function suggestedMapping(
  source: ByteSource,
): Promise<
  | { readonly ok: true; readonly value: SuggestedMapping }
  | { readonly ok: false; readonly failures: readonly Failure[] }
> {
  const inspected = await inspectFile(source);
  if (!inspected.ok) return { ok: false, failures: [inspected.failure] };
  const { suggested, problems, format } = inspected.value;
  if (problems.length > 0) return { ok: false, failures: problems };
  const columns = Object.entries(suggested.columns).map(([field, column]) => `${field} from “${column}”`);
  const dates = suggested.createdAtFormat === undefined ? '' : `; dates as “${suggested.createdAtFormat}”`;
  const said = `${source.name}: no --mapping given, read as ${format} with ${columns.join(', ')}${dates}.`;
  return { ok: true, value: { mapping: suggested, said } };
}

/** Columns of a mapping that no object at the head of an NDJSON file has: rarely given, or misspelt. */
export async function unseenColumns(source: ByteSource, mapping: Mapping): Promise<readonly Failure[]> {
  if (mapping.format !== 'ndjson') return [];
  const inspected = await inspectFile(source, { mapping });
  return inspected.ok ? inspected.value.warnings.filter(({ reason }) => reason === 'column-missing') : [];
}
