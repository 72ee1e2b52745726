import { type LongLine, longLine } from './long-line';
import { type RawRecord, RECORD_LIMIT, type RecordReader, VALUE_LIMIT } from './raw-record';

export type JsonObject = { readonly [key: string]: unknown };

/** Records of NDJSON, one object a line, as the texts found at `paths` (dotted), "" where there is none. */
export function jsonRecords(paths: readonly string[]): RecordReader {
  const routes = paths.map((path): Route => ({ path, keys: path.split('.') }));
  let pending = '';
  let skipping: LongLine | undefined;
  return {
    next(text, last) {
      const records: RawRecord[] = [];
      let more = text;
      if (skipping) {
        const after = skipping.skip(text);
        if (skipping.hopeless) return { ok: false, reason: 'line-too-long', records };
        if (after === undefined && !last) return { ok: true, records };
        records.push(skipping.record);
        skipping = undefined;
        more = after ?? '';
      }
      const lines = (pending + more).split('\n');
      pending = last ? '' : (lines.pop() ?? '');
      for (const line of lines) {
        if (line.trim() === '') continue;
        if (line.length > RECORD_LIMIT) {
          records.push({ reason: 'record-too-long', value: line.slice(0, VALUE_LIMIT) });
          continue;
        }
        records.push(recordOf(line, routes) ?? { reason: 'not-json', value: line.slice(0, VALUE_LIMIT) });
      }
      if (pending.length > RECORD_LIMIT) {
        skipping = longLine(pending, '\n');
        skipping.skip(pending);
        pending = '';
      }
      return { ok: true, records };
    },
  };
}

interface Route {
  readonly path: string;
  readonly keys: readonly string[];
}

/** Cells of one line, or undefined where it is no object or nests deeper than it can be written out again. */
function recordOf(line: string, routes: readonly Route[]): readonly string[] | undefined {
  const object = parseJsonLine(line);
  try {
    return object && routes.map(({ path, keys }) => textAt(object, path, keys));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const LONG_INTEGER = /[:[,]\s*-?\d{16,}/;
const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** The object of one line, or undefined. Integers beyond 2^53 (ids) become texts, so that no digit is lost. */
export function parseJsonLine(line: string): JsonObject | undefined {
  const exact = LONG_INTEGER.test(line)
    ? line.replace(STRING_OR_LONG_INTEGER, (token) => (token.startsWith('"') ? token : `"${token}"`))
    : line;
  try {
    const value: unknown = JSON.parse(exact);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Dotted paths of everything in an object that can be a cell; lists count as one cell. */
export function pathsOf(object: JsonObject, prefix = '', depth = 0): readonly string[] {
  return Object.entries(object).flatMap(([key, value]) =>
    isObject(value) && depth < 4 ? pathsOf(value, `${prefix}${key}.`, depth + 1) : [`${prefix}${key}`],
  );
}

function textAt(object: JsonObject, path: string, keys: readonly string[]): string {
  if (Object.hasOwn(object, path)) return textOf(object[path]);
  let value: unknown = object;
  for (const key of keys) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return '';
    value = value[key];
  }
  return textOf(value);
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replaceAll('\0', '').replace(LONE_SURROGATE, '\ufffd');
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
