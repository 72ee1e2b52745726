import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../../src/domain/mapping';
import type { Inspection } from '../../../../src/ipc/engine-contract';
import type { OpenedFile } from '../../../../src/ipc/main-contract';
import {
  addFiles,
  EMPTY_DRAFT,
  type ImportDraft,
  looked,
  lookFailed,
  mappedFiles,
  readinessOf,
  remap,
  removeFile,
} from '../../../../src/renderer/features/import/import-draft';
import {
  dateFormatName,
  dateFormatOptions,
} from '../../../../src/renderer/features/import/mapping/date-formats';
import {
  directionOf,
  setDirection,
  setSource,
  settled,
  sourceOf,
} from '../../../../src/renderer/features/import/mapping/edit-mapping';
import { fileFacts } from '../../../../src/renderer/features/import/mapping/file-facts';
import { mappingText, parseMapping } from '../../../../src/renderer/features/import/mapping/mapping-files';
import { resultHeadline } from '../../../../src/renderer/features/import/run/result-headline';

const MAPPING: Mapping = { format: 'csv', columns: { text: 'Body', createdAt: 'Date' } };

const file = (name: string): OpenedFile => ({ token: `token-${name}`, name, path: `/${name}`, size: 10 });

const inspection = (more: Partial<Inspection> = {}): Inspection => ({
  format: 'csv',
  encoding: 'utf-8',
  bom: false,
  delimiter: ',',
  headers: ['Body', 'Date'],
  rows: [],
  fingerprint: 'one',
  suggested: MAPPING,
  dates: null,
  directionValues: [],
  preview: { mentions: [], rejects: [] },
  problems: [],
  warnings: [],
  ...more,
});

const withLook = (draft: ImportDraft, name: string, found: Inspection): ImportDraft =>
  looked(draft, `token-${name}`, { inspection: found, mapping: MAPPING, origin: 'suggested' }, null);

describe('editing a mapping', () => {
  it('a field comes from a column, from one value for all rows, or from nowhere', () => {
    const withDefault = setSource(MAPPING, 'channel', { from: 'default', value: 'X' });
    expect(sourceOf(withDefault, 'channel')).toEqual({ from: 'default', value: 'X' });
    const withColumn = setSource(withDefault, 'channel', { from: 'column', column: 'Source' });
    expect(sourceOf(withColumn, 'channel')).toEqual({ from: 'column', column: 'Source' });
    expect(setSource(withColumn, 'channel', { from: 'nowhere' })).toEqual(MAPPING);
  });

  it('an empty header is a column like any other', () => {
    const mapping = setSource(MAPPING, 'id', { from: 'column', column: '' });
    expect(sourceOf(mapping, 'id')).toEqual({ from: 'column', column: '' });
  });

  it('a value of the direction column means one thing at a time', () => {
    const outbound = setDirection(MAPPING, 'False', 'outbound');
    expect(directionOf(outbound, 'False')).toBe('outbound');
    const inbound = setDirection(outbound, 'False', 'inbound');
    expect(inbound.directionValues).toEqual({ inbound: ['False'], outbound: [] });
    expect(directionOf(setDirection(inbound, 'False', 'unknown'), 'False')).toBe('unknown');
  });

  it('another date column forgets the format of the old one and takes the one that fits', () => {
    const old: Mapping = { ...MAPPING, createdAtFormat: 'dd/MM/yyyy' };
    const changed = setSource(old, 'createdAt', { from: 'column', column: 'When' });
    expect(changed.createdAtFormat).toBeUndefined();
    const dates = { column: 'When', format: 'iso', sample: 'x', sampleInstant: 1, candidates: ['iso'] };
    expect(settled(changed, inspection({ dates })).createdAtFormat).toBe('iso');
    const open = { ...dates, candidates: ['dd/MM/yyyy', 'MM/dd/yyyy'] };
    expect(settled(changed, inspection({ dates: open }))).toBe(changed);
  });

  it('the proposed direction column brings the meaning of its values, another one does not', () => {
    const directionValues = { inbound: ['True'], outbound: ['False'] };
    const columns = { ...MAPPING.columns, direction: 'inbound' };
    const found = inspection({ suggested: { ...MAPPING, columns, directionValues } });
    expect(settled({ ...MAPPING, columns }, found).directionValues).toEqual(directionValues);
    const other = { ...MAPPING, columns: { ...columns, direction: 'kind' } };
    expect(settled(other, found)).toBe(other);
  });

  it('another direction column forgets what the values of the old one meant', () => {
    const old = setDirection(MAPPING, 'False', 'outbound');
    expect(setSource(old, 'direction', { from: 'column', column: 'Kind' }).directionValues).toBeUndefined();
  });
});

describe('files of an import', () => {
  it('are added once each, and the first is on screen', () => {
    const draft = addFiles(addFiles(EMPTY_DRAFT, [file('a'), file('b')]), [{ ...file('a'), token: 'again' }]);
    expect(draft.files.map((each) => each.file.token)).toEqual(['token-a', 'token-b']);
    expect(draft.selected).toBe('token-a');
    expect(removeFile(draft, 'token-a').selected).toBe('token-b');
  });

  it('with the same header are mapped together', () => {
    let draft = addFiles(EMPTY_DRAFT, [file('a'), file('b'), file('c')]);
    draft = withLook(draft, 'a', inspection());
    draft = withLook(draft, 'b', inspection());
    draft = withLook(draft, 'c', inspection({ fingerprint: 'other' }));
    const changed: Mapping = { ...MAPPING, zone: 'Europe/Paris' };
    const mapped = mappedFiles(remap(draft, 'token-a', changed, 'edited'));
    expect(mapped.map(({ mapping }) => mapping.zone)).toEqual(['Europe/Paris', 'Europe/Paris', undefined]);
  });

  it('an inspection that was asked under an older mapping is dropped', () => {
    const first = withLook(addFiles(EMPTY_DRAFT, [file('a')]), 'a', inspection());
    const changed: Mapping = { ...MAPPING, zone: 'Europe/Paris' };
    const edited = remap(first, 'token-a', changed, 'edited');
    const late = {
      inspection: inspection({ encoding: 'utf-16le' }),
      mapping: MAPPING,
      origin: 'edited' as const,
    };
    expect(looked(edited, 'token-a', late, MAPPING)).toEqual(edited);
    const fresh = looked(edited, 'token-a', { ...late, mapping: changed }, changed);
    expect(fresh.files[0]?.look).toMatchObject({ status: 'ready', stale: false, mapping: changed });
  });

  it('can be imported when all were looked at and nothing stands in the way', () => {
    let draft = addFiles(EMPTY_DRAFT, [file('a'), file('b')]);
    draft = withLook(draft, 'a', inspection());
    expect(readinessOf(draft)).toEqual({ status: 'looking' });
    expect(readinessOf(withLook(draft, 'b', inspection()))).toEqual({ status: 'ready' });
    const problem = { reason: 'field-unmapped', field: 'text' } as const;
    expect(readinessOf(withLook(draft, 'b', inspection({ problems: [problem] })))).toEqual({
      status: 'blocked',
      problems: [{ token: 'token-b', file: 'b', failure: problem }],
    });
    const empty = { reason: 'file-empty', file: 'b' } as const;
    expect(readinessOf(lookFailed(draft, 'token-b', empty))).toMatchObject({ status: 'blocked' });
    expect(readinessOf(remap(withLook(draft, 'b', inspection()), 'token-a', MAPPING, 'edited'))).toEqual({
      status: 'looking',
    });
  });
});

describe('what is said of a file', () => {
  it('names format, encoding, delimiter and columns', () => {
    expect(
      fileFacts(inspection({ encoding: 'utf-16le', bom: true, delimiter: ';', headers: ['a'] })),
    ).toEqual(['CSV', 'UTF-16 (little endian) with BOM', 'semicolon between columns', '1 column']);
    expect(fileFacts(inspection({ format: 'ndjson' }))).toEqual(['NDJSON', 'UTF-8', '2 keys']);
  });

  it('offers only the readings of an ambiguous date, and the usual formats otherwise', () => {
    const values = (candidates: readonly string[], current: string) =>
      dateFormatOptions(candidates, current).map(({ value }) => value);
    expect(values(['dd/MM/yyyy', 'MM/dd/yyyy'], 'dd/MM/yyyy')).toEqual(['dd/MM/yyyy', 'MM/dd/yyyy']);
    expect(values(['yyyy-MM-dd HH:mm'], 'yyyy-MM-dd HH:mm')).toEqual([
      'yyyy-MM-dd HH:mm',
      'iso',
      'epoch-ms',
      't',
    ]);
  });
});

describe('date formats in words', () => {
  it.each([
    ['dd/MM/yyyy', 'day/month/year'],
    ['MM/dd/yyyy HH:mm:ss', 'month/day/year time'],
    ['EEE MMM dd HH:mm:ss xx yyyy', 'weekday month day time offset year'],
    ["d 'de' MMMM y h:mm a", 'day de month year time'],
    ['QQQ yyyy', 'QQQ yyyy'],
  ])('%s is %s', (format, words) => {
    expect(dateFormatName(format)).toBe(words);
  });
});

describe('MAP.json', () => {
  it('is read back as it was written, also with a BOM', () => {
    const mapping: Mapping = {
      ...MAPPING,
      directionValues: { inbound: ['True'], outbound: ['False'] },
      defaults: { channel: 'X' },
    };
    expect(parseMapping(mappingText(mapping), 'm.json')).toEqual({ ok: true, value: mapping });
    expect(parseMapping(`\uFEFF${mappingText(mapping)}`, 'm.json')).toMatchObject({ ok: true });
  });

  it.each([
    ['{', 'not JSON'],
    ['{"format":"csv"}', 'columns'],
    ['{"format":"pdf","columns":{}}', 'format'],
    ['{"format":"csv","columns":{},"brandFrom":"sky"}', 'brandFrom'],
    ['{"format":"csv","columns":{"crated":"Date"}}', 'crated'],
    ['{"format":"csv","columns":{},"createdAtFromat":"iso"}', 'createdAtFromat'],
    ['{"format":"csv","columns":{},"defaults":{"chanel":"X"}}', 'chanel'],
  ])('%s is refused with the part at fault', (text, part) => {
    expect(parseMapping(text, 'm.json')).toMatchObject({
      ok: false,
      failure: { reason: 'mapping-unreadable', file: 'm.json', detail: expect.stringContaining(part) },
    });
  });
});

describe('what an import brought, in one sentence', () => {
  it.each([
    [{ read: 30, accepted: 30, rejected: 0, duplicates: 0 }, '30 mentions are in, and no row was rejected.'],
    [{ read: 3, accepted: 1, rejected: 2, duplicates: 0 }, '1 mention is in; 2 rows were rejected.'],
    [
      { read: 4, accepted: 0, rejected: 1, duplicates: 3 },
      'Nothing new came in: what could be read was there already; 1 row was rejected.',
    ],
    [{ read: 2, accepted: 0, rejected: 2, duplicates: 0 }, 'No mention came in; 2 rows were rejected.'],
  ])('%o', (counts, sentence) => {
    expect(resultHeadline(counts, String)).toBe(sentence);
  });
});
