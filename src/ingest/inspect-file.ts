import type { ByteSource } from '../domain/byte-source';
import type { Failure, Result } from '../domain/failure';
import type { Inspection } from '../domain/inspection';
import type { FileFormat, Mapping, Reject } from '../domain/mapping';
import type { Mention } from '../domain/mention';
import { HEAD_BYTES, readBytes } from './bytes/read-head';
import { createMentionReader, isReject } from './fields/mention-reader';
import { columnsToRead, type FileLayout, fileLayout, lineTooLong } from './file-layout';
import { checkMapping } from './mapping/check-mapping';
import { dateFindings } from './mapping/date-findings';
import { directionColumnValues } from './mapping/direction-values';
import { headerFingerprint } from './mapping/header-fingerprint';
import { suggestMapping } from './mapping/suggest-mapping';
import { mixedDelimiters } from './records/mixed-delimiters';
import { isBroken } from './records/raw-record';

export interface InspectAsk {
  /** Overrules what the file looks like. */
  readonly format?: FileFormat;
  /** Preview and problems are told under this mapping; without it under the suggested one. */
  readonly mapping?: Mapping;
}

const SHOWN_ROWS = 20;
const SHOWN_CELL = 500;
const PREVIEWED = 50;

/**
 * Reads the head of a file and says what it is, how its columns could be mapped and what stands in the way.
 * A file that is no table of mentions at all (empty, binary, a web page, a workbook) is a failure.
 */
export async function inspectFile(source: ByteSource, ask: InspectAsk = {}): Promise<Result<Inspection>> {
  const file = source.name;
  const head = await readBytes(source, 0, HEAD_BYTES);
  if (!head.ok) return head;
  const complete = head.value.length === source.size;
  const found = fileLayout(head.value, complete, file, ask.format ?? ask.mapping?.format);
  if (!found.ok) return found;
  const layout = found.value;
  const suggested = suggestMapping(layout);
  const mapping = ask.mapping ?? suggested;
  const headers = columnsToRead(layout, mapping);
  const rows = cellsOf(layout);
  const sparse = layout.dialect === null;
  const dates = dateFindings(mapping, headers, layout.first, file);
  const problems: Failure[] = [...checkMapping(mapping, layout.headers, file, sparse), ...dates.problems];
  if (layout.first.length === 0) {
    problems.unshift(complete ? { reason: 'header-only', file } : lineTooLong(file, 1));
  }
  const uneven = layout.dialect
    ? mixedDelimiters(layout.first, layout.dialect, headers.length, file)
    : undefined;
  return {
    ok: true,
    value: {
      format: layout.format,
      encoding: layout.encoding.encoding,
      bom: layout.encoding.bomBytes > 0,
      delimiter: layout.dialect?.delimiter ?? '',
      headers: layout.headers,
      rows: rows.slice(0, SHOWN_ROWS).map((row) => row.map((cell) => cell.slice(0, SHOWN_CELL))),
      fingerprint: headerFingerprint(layout.headers),
      suggested,
      dates: dates.detection,
      directionValues: directionColumnValues(mapping, headers, rows),
      preview: previewOf(layout, mapping, headers, file),
      problems,
      warnings: [...unseen(mapping, layout, file), ...(uneven ? [uneven] : []), ...dates.warnings],
    },
  };
}

/** NDJSON: mapped paths that no object of the head has; they may come later, or be misspelt. */
function unseen(mapping: Mapping, { dialect, headers }: FileLayout, file: string): readonly Failure[] {
  if (dialect) return [];
  const required = new Set(checkMapping(mapping, headers, file, true).map(describe));
  return checkMapping(mapping, headers, file).filter((failure) => !required.has(describe(failure)));
}

function describe(failure: Failure): string {
  return JSON.stringify(failure);
}

function cellsOf(layout: FileLayout): readonly (readonly string[])[] {
  return layout.first.flatMap((record) => (isBroken(record) ? [] : [record]));
}

function previewOf(
  layout: FileLayout,
  mapping: Mapping,
  headers: readonly string[],
  file: string,
): Inspection['preview'] {
  const mentions: Mention[] = [];
  const rejects: Reject[] = [];
  const unreadable = checkMapping(mapping, headers, file).some(
    ({ reason }) => reason === 'mapping-unreadable',
  );
  if (unreadable) return { mentions, rejects };
  const read = createMentionReader(mapping, headers, file);
  const width = headers.length;
  const sparse = layout.dialect === null;
  for (const [i, record] of layout.first.slice(0, PREVIEWED).entries()) {
    if (isBroken(record)) {
      rejects.push({ file, row: i + 1, column: '', reason: record.reason, value: record.value });
      continue;
    }
    const cells =
      sparse && record.length < width
        ? [...record, ...Array<string>(width - record.length).fill('')]
        : record;
    const result = read(cells, i + 1);
    if (isReject(result)) rejects.push(result);
    else mentions.push(result);
  }
  return { mentions, rejects };
}
