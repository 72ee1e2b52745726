import type { Failure, Result } from '../domain/failure';
import type { FileFormat, Mapping } from '../domain/mapping';
import { detectEncoding, type EncodingGuess } from './bytes/detect-encoding';
import { sniffBytes } from './bytes/sniff-bytes';
import { sniffText } from './bytes/sniff-text';
import { createTextStream } from './bytes/text-stream';
import { delimitedRecords } from './records/delimited-records';
import { type Dialect, detectDialect } from './records/dialect';
import { headerNames } from './records/header-names';
import { headerPlace } from './records/header-place';
import { jsonRecords, parseJsonLine, pathsOf } from './records/json-records';
import { isBroken, LINE_LIMIT, type RawRecord, RECORD_LIMIT, type RecordReader } from './records/raw-record';

/** How a file's bytes become records; told from its head alone, so that inspecting and reading agree. */
export interface FileLayout {
  readonly format: FileFormat;
  readonly encoding: EncodingGuess;
  /** null for NDJSON. */
  readonly dialect: Dialect | null;
  /** Records before the header: what a tool says about the report. */
  readonly before: number;
  /** Column names; for NDJSON the dotted paths that the head's objects have. */
  readonly headers: readonly string[];
  /** Records of the head, the header not among them; the last may be missing when the head cuts it. */
  readonly first: readonly RawRecord[];
}

/** `head` holds the first bytes of the file, all of them when `complete`. */
export function fileLayout(
  head: Uint8Array,
  complete: boolean,
  file: string,
  wanted: FileFormat | undefined,
): Result<FileLayout> {
  if (head.length === 0) return failed({ reason: 'file-empty', file });
  const encoding = detectEncoding(head);
  const noText = encoding.encoding.startsWith('utf-16') ? undefined : sniffBytes(head, file);
  if (noText) return failed(noText);
  const text = createTextStream(encoding).next(head, complete);
  const noTable = sniffText(text, file);
  if (noTable) return failed(noTable);
  if (wanted === 'xlsx') return failed({ reason: 'format-unsupported', file, format: 'xlsx' });
  return wanted === 'ndjson' || (wanted === undefined && beginsWithObject(text))
    ? jsonLayout(text, complete, file, encoding)
    : delimitedLayout(text, complete, file, encoding, wanted);
}

function beginsWithObject(text: string): boolean {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.startsWith('{') && parseJsonLine(line) !== undefined;
}

function jsonLayout(
  text: string,
  complete: boolean,
  file: string,
  encoding: EncodingGuess,
): Result<FileLayout> {
  const paths = new Set<string>();
  const lines = text.split('\n');
  if (!complete && lines.length > 1) lines.pop();
  if (!complete && lines.length === 1) {
    return failed({ reason: 'line-too-long', file, row: 1, limit: RECORD_LIMIT });
  }
  for (const line of lines.slice(0, 2000)) {
    for (const path of pathsOf(parseJsonLine(line) ?? {})) paths.add(path);
  }
  const headers = [...paths];
  const step = jsonRecords(headers).next(text, complete);
  return {
    ok: true,
    value: { format: 'ndjson', encoding, dialect: null, before: 0, headers, first: step.records },
  };
}

function delimitedLayout(
  text: string,
  complete: boolean,
  file: string,
  encoding: EncodingGuess,
  wanted: FileFormat | undefined,
): Result<FileLayout> {
  const dialect = detectDialect(text, complete, wanted === 'tsv' ? '\t' : undefined);
  const { records } = delimitedRecords(dialect).next(text, complete);
  const before = headerPlace(records);
  const header = records[before];
  if (header === undefined) return failed({ reason: 'line-too-long', file, row: 0, limit: RECORD_LIMIT });
  if (isBroken(header)) {
    return failed(
      header.reason === 'record-too-long'
        ? { reason: 'line-too-long', file, row: 0, limit: RECORD_LIMIT }
        : {
            reason: 'file-unreadable',
            file,
            detail: `the header has a quote that never closes: ${header.value}`,
          },
    );
  }
  const format = dialect.delimiter === '\t' ? 'tsv' : 'csv';
  return {
    ok: true,
    value: {
      format,
      encoding,
      dialect,
      before,
      headers: headerNames(header),
      first: records.slice(before + 1),
    },
  };
}

/** A reader of all records of a file from its first character, the header's among them. */
export function recordReader(layout: FileLayout, headers: readonly string[]): RecordReader {
  return layout.dialect ? delimitedRecords(layout.dialect) : jsonRecords(headers);
}

/** NDJSON objects may say rarely what is mapped: every mapped path is a column, seen in the head or not. */
export function columnsToRead(layout: FileLayout, mapping: Mapping): readonly string[] {
  if (layout.dialect) return layout.headers;
  return [...new Set([...layout.headers, ...Object.values(mapping.columns)])];
}

export function lineTooLong(file: string, row: number): Failure {
  return { reason: 'line-too-long', file, row, limit: LINE_LIMIT };
}

function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
