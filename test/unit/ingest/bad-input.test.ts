import { describe, expect, it } from 'vitest';
import { type ByteSource, ByteSourceError } from '../../../src/domain/byte-source';
import type { Failure } from '../../../src/domain/failure';
import type { Mapping } from '../../../src/domain/mapping';
import { inspectFile } from '../../../src/ingest/inspect-file';
import { failureText, rejectText } from '../../../src/ipc/failure-text';
import { memorySource, PLAIN, readAll } from './memory-source';

/** What a person reads of a failure, in one line. */
function said(failure: Failure | null | undefined): string {
  if (!failure) return 'no failure';
  const { title, detail, remedy } = failureText(failure);
  return [title, detail, remedy].join(' | ');
}

async function inspectedFailure(source: ByteSource): Promise<string> {
  const inspected = await inspectFile(source);
  return said(inspected.ok ? null : inspected.failure);
}

async function problemsOf(source: ByteSource, mapping?: Mapping): Promise<readonly string[]> {
  const inspected = await inspectFile(source, mapping ? { mapping } : {});
  if (!inspected.ok) return [said(inspected.failure)];
  return inspected.value.problems.map(said);
}

const HEADER = 'id,text,createdAt\n';

describe('files that are no table of mentions', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 2_654_435_761) >>> 24);
  it.each<readonly [string, ByteSource, string]>([
    [
      'an empty file',
      memorySource(''),
      'The file is empty | mentions.csv holds no text at all. | Export it again from the tool it comes from and check that the export has rows.',
    ],
    [
      'blank lines only',
      memorySource('\n  \r\n'),
      'The file is empty | mentions.csv holds no text at all. | Export it again from the tool it comes from and check that the export has rows.',
    ],
    [
      'a binary',
      memorySource(noise, 'photo.dat'),
      `This is not a text file | photo.dat holds binary data, first at byte 1. | Choose a CSV, TSV or NDJSON export.`,
    ],
    [
      'a web page',
      memorySource('\ufeff<!-- x -->\n<!DOCTYPE html><html><body>Sign in</body></html>'),
      'This is a web page, not an export | mentions.csv begins as HTML. A download that needs a sign-in often saves the sign-in page instead. | Sign in to the tool, export again as CSV, and choose that file.',
    ],
    [
      'a workbook',
      memorySource(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'mentions.xlsx'),
      'Excel workbooks cannot be read yet | mentions.xlsx is an Excel workbook. | Open it in Excel, choose “Save as”, “CSV UTF-8”, and import that file.',
    ],
    [
      'an archive',
      memorySource(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), 'mentions.csv.gz'),
      'The file is compressed | mentions.csv.gz is an archive, not the export itself. | Unpack it and import the file inside.',
    ],
    [
      'one JSON document',
      memorySource('[\n  {"id": 1}\n]', 'all.json'),
      'This is one JSON document | all.json is JSON as a whole, not one record a line. | Export it as NDJSON (one object a line) or as CSV.',
    ],
  ])('%s is told as what it is', async (_, source, expected) => {
    expect(await inspectedFailure(source)).toBe(expected);
    expect(said((await readAll(source, PLAIN)).failure)).toBe(expected);
  });

  it('thousands of comments are passed over in no time, whatever follows them', async () => {
    const comments = '<!-- - -- a -->\n'.repeat(5000);
    expect(await inspectedFailure(memorySource(`${comments}<p>Sign in</p>`))).toMatch(/^This is a web page/);
    expect(await problemsOf(memorySource(`${comments}id,text\n1,a\n`))).not.toEqual([]);
  });

  it('a header without rows is said, with its columns', async () => {
    const expected =
      'The file has a header and no rows | mentions.csv names its columns, but no record follows. | Check the period and filters of the export: they may leave nothing.';
    expect(await problemsOf(memorySource(HEADER))).toEqual([expected]);
    expect(said((await readAll(memorySource(HEADER), PLAIN)).failure)).toBe(expected);
  });
});

describe('a line of 2 GB', () => {
  it.each(['csv', 'ndjson'] as const)(
    'ends the reading of a %s long before it is in memory',
    async (format) => {
      const first =
        format === 'csv'
          ? `${HEADER}1,a,2020-01-01\n2,`
          : '{"id":1,"text":"a","createdAt":"2020-01-01"}\n{"id":';
      const start = new TextEncoder().encode(first);
      let handed = 0;
      const endless: ByteSource = {
        name: 'long.csv',
        size: 2 ** 31,
        read: async (offset, length) => {
          handed += length;
          const bytes = new Uint8Array(length).fill(0x78);
          if (offset < start.length) bytes.set(start.subarray(offset));
          return bytes;
        },
      };
      const { failure } = await readAll(endless, { ...PLAIN, format });
      expect(failure?.reason).toBe('line-too-long');
      expect(handed).toBeLessThan(32 << 20);
      if (format === 'csv') {
        expect(said(failure)).toBe(
          'A line does not end | long.csv, row 2: no end of line within 16,777,216 characters. | This is not a table with one record a line. Export it as CSV, TSV or NDJSON.',
        );
      }
    },
  );

  it('is told by the header too', async () => {
    const endless = memorySource('x'.repeat(3 << 20), 'long.csv');
    expect(await inspectedFailure(endless)).toMatch(/^A line does not end \| long.csv, header: /);
  });
});

describe('rows that do not fit', () => {
  it('two separators: said before the import, and each such row is rejected', async () => {
    const source = memorySource(`${HEADER}1,a,2020-01-01\n2;b;2020-01-02\n3,c,2020-01-03\n`);
    const inspected = await inspectFile(source);
    expect(inspected.ok && inspected.value.problems).toEqual([]);
    expect(inspected.ok && inspected.value.warnings.map(said)).toEqual([
      'Rows are separated in two ways | mentions.csv, row 2: cells are separated by semicolons, the header by commas. | Such rows are rejected. Export the parts as separate files, each with one separator.',
    ]);
    const { mentions, rejects } = await readAll(source, PLAIN);
    expect(mentions).toHaveLength(2);
    expect(rejects).toEqual([
      { file: 'mentions.csv', row: 2, column: '', reason: 'too-few-cells', value: '2;b;2020-01-02' },
    ]);
  });

  it('an unclosed quote costs its own row only', async () => {
    const source = memorySource(`${HEADER}1,"a,2020-01-01\n2,b,2020-01-02\n3,c,2020-01-03\n`);
    const { mentions, rejects } = await readAll(source, PLAIN);
    expect(mentions.map(({ text }) => text)).toEqual(['b', 'c']);
    expect(rejects).toEqual([
      { file: 'mentions.csv', row: 1, column: '', reason: 'unclosed-quote', value: '1,"a,2020-01-01' },
    ]);
    expect(rejectText('unclosed-quote')).toBe('a quotation mark is not closed where its cell ends');
  });

  it('more and fewer cells than the header; an empty tail is no fault', async () => {
    const { mentions, rejects } = await readAll(
      memorySource(`${HEADER}1,a,2020-01-01,x\n2,b\n3,c,2020-01-03,,\n`),
      PLAIN,
    );
    expect(mentions.map(({ text }) => text)).toEqual(['c']);
    expect(rejects.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'too-many-cells'],
      [2, 'too-few-cells'],
    ]);
  });

  it('says row, column, reason and value of each cell that cannot be read', async () => {
    const mapping: Mapping = {
      format: 'csv',
      columns: {
        id: 'id',
        text: 'text',
        createdAt: 'at',
        direction: 'way',
        reach: 'reach',
        automated: 'bot',
        sentiment: 'mood',
        dealValue: 'deal',
      },
    };
    const rows = [
      '1,a,2020-01-01,inbound,5,no,0.5,1.50',
      ',,2020-01-01,inbound,5,no,0.5,1',
      '3,a,,inbound,5,no,0.5,1',
      '4,a,yesterday,inbound,5,no,0.5,1',
      '5,a,01.01.2020,inbound,5,no,0.5,1',
      '6,a,2020-01-01,sideways,5,no,0.5,1',
      '7,a,2020-01-01,inbound,many,no,0.5,1',
      '8,a,2020-01-01,inbound,5,perhaps,0.5,1',
      '9,a,2020-01-01,inbound,5,no,7,1',
      '10,a,2020-01-01,inbound,5,no,0.5,1.234',
      '1.5E+17,a,2020-01-01,inbound,5,no,0.5,1',
      '12,a,2020-01-01,,5,no,0.5,1',
    ];
    const { mentions, rejects } = await readAll(
      memorySource(`id,text,at,way,reach,bot,mood,deal\n${rows.join('\n')}\n`),
      mapping,
    );
    expect(mentions).toHaveLength(1);
    expect(rejects.map(({ row, column, reason, value }) => [row, column, reason, value])).toEqual([
      [2, 'text', 'missing-value', ''],
      [3, 'at', 'missing-value', ''],
      [4, 'at', 'unreadable-date', 'yesterday'],
      [5, 'at', 'mixed-date-formats', '01.01.2020'],
      [6, 'way', 'unknown-direction', 'sideways'],
      [7, 'reach', 'unreadable-number', 'many'],
      [8, 'bot', 'unreadable-boolean', 'perhaps'],
      [9, 'mood', 'unreadable-sentiment', '7'],
      [10, 'deal', 'unreadable-number', '1.234'],
      [11, 'id', 'damaged-id', '1.5E+17'],
      [12, 'way', 'unknown-direction', ''],
    ]);
  });
});

describe('dates', () => {
  it('in two formats: said before the import with row and value, and rejected row by row', async () => {
    const source = memorySource(`${HEADER}1,a,2020-01-01\n2,b,31.01.2020\n3,c,2020-01-03\n`);
    const inspected = await inspectFile(source);
    expect(inspected.ok && inspected.value.problems).toEqual([]);
    expect(inspected.ok && inspected.value.warnings.map(said)).toEqual([
      'Dates are written in another format | mentions.csv, row 2, column “createdAt”: “31.01.2020” is not in the format “iso”. | Rows with such dates are rejected. Choose the format that fits most rows, or export with one date format.',
    ]);
    const { mentions, rejects } = await readAll(source, PLAIN);
    expect(mentions).toHaveLength(2);
    expect(rejects).toEqual([
      {
        file: 'mentions.csv',
        row: 2,
        column: 'createdAt',
        reason: 'mixed-date-formats',
        value: '31.01.2020',
      },
    ]);
  });

  it('whose day and month cannot be told apart stand in the way until a person says', async () => {
    const source = memorySource(`${HEADER}1,a,1/2/2020 10:00\n2,b,3/4/2020 11:00\n`);
    const inspected = await inspectFile(source);
    expect(inspected.ok && inspected.value.problems.map(said)).toEqual([
      'Day and month cannot be told apart | mentions.csv, column “createdAt”: the first rows can be read as “d/M/yyyy H:mm” or “M/d/yyyy H:mm”. | Say which it is: choose the date format of this column (createdAtFormat in a mapping file).',
    ]);
    expect(inspected.ok && inspected.value.suggested.createdAtFormat).toBeUndefined();
    expect(inspected.ok && inspected.value.dates?.candidates).toEqual(['d/M/yyyy H:mm', 'M/d/yyyy H:mm']);
    const chosen = { ...PLAIN, createdAtFormat: 'M/d/yyyy H:mm' };
    expect(await problemsOf(source, chosen)).toEqual([]);
    expect((await readAll(source, chosen)).mentions.map(({ createdAt }) => createdAt)).toEqual([
      Date.UTC(2020, 0, 2, 10),
      Date.UTC(2020, 2, 4, 11),
    ]);
  });

  it('of other columns than createdAt may be ISO whatever its format; createdAt itself may not', async () => {
    const mapping: Mapping = {
      format: 'csv',
      columns: { id: 'id', createdAt: 'at', wonAt: 'won' },
      createdAtFormat: 'd.M.yyyy',
    };
    const rows =
      '1,31.1.2020,2020-02-01T10:00:00Z\n2,31.1.2020,1.2.2020\n3,2020-01-31,\n4,31.1.2020,2/1/2020\n';
    const { mentions, rejects } = await readAll(memorySource(`id,at,won\n${rows}`), mapping);
    expect(mentions.map(({ wonAt }) => wonAt)).toEqual([Date.UTC(2020, 1, 1, 10), Date.UTC(2020, 1, 1)]);
    expect(rejects.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [3, 'at', 'mixed-date-formats'],
      [4, 'won', 'mixed-date-formats'],
    ]);
  });

  it('of the right format beyond the years that count are not said to be in another format', async () => {
    const { rejects } = await readAll(memorySource(`${HEADER}1,a,9999-12-31\n2,b,2020-02-30\n`), PLAIN);
    expect(rejects.map(({ reason }) => reason)).toEqual(['unreadable-date', 'unreadable-date']);
  });

  it('none of which the mapping’s format reads stand in the way', async () => {
    const source = memorySource(`${HEADER}1,a,31.01.2020\n2,b,30.01.2020\n`);
    expect(await problemsOf(source, { ...PLAIN, createdAtFormat: 'iso' })).toEqual([
      'Dates are written in another format | mentions.csv, row 1, column “createdAt”: “31.01.2020” is not in the format “iso”. | Rows with such dates are rejected. Choose the format that fits most rows, or export with one date format.',
    ]);
  });
});

describe('mappings that cannot be followed', () => {
  const source = memorySource('id,message,createdAt\n1,a,2020-01-01\n');

  it('a mapped column that is not there is named with those that are', async () => {
    const expected =
      'A mapped column is missing | mentions.csv has no column “text”, which the text should come from. It has: id, message, createdAt. | Choose another column for this field, or the file that the mapping was made for.';
    expect(await problemsOf(source, PLAIN)).toEqual([expected]);
    expect(said((await readAll(source, PLAIN)).failure)).toBe(expected);
  });

  it('a required field without a column is asked for', async () => {
    expect(await problemsOf(source, { format: 'csv', columns: { text: 'message' } })).toEqual([
      'The date has no column | Every mention needs the date, and no column is chosen for it. | Choose the column that holds the date.',
    ]);
    expect(await problemsOf(source, { format: 'csv', columns: { createdAt: 'createdAt' } })).toEqual([
      'The text has no column | Every mention needs a text or an id; neither has a column. | Choose the column that holds the text.',
    ]);
  });

  it('a zone or a date pattern that is none is said', async () => {
    const { failure } = await readAll(memorySource(`${HEADER}1,a,2020-01-01\n`), {
      ...PLAIN,
      zone: 'Mars/Olympus',
    });
    expect(said(failure)).toMatch(
      /^The mapping cannot be used \| mentions.csv: "zone" names no time zone: Mars\/Olympus\./,
    );
    const { failure: pattern } = await readAll(memorySource(`${HEADER}1,a,2020-01-01\n`), {
      ...PLAIN,
      createdAtFormat: 'YYYY-MM-DD',
    });
    expect(said(pattern)).toMatch(/"createdAtFormat" is no date pattern: YYYY-MM-DD/);
  });
});

describe('a file that changes, goes or cannot be read while it is read', () => {
  it.each<readonly [ByteSourceError['reason'], string]>([
    [
      'file-changed',
      'The file changed while it was read | mentions.csv is no longer the file that was opened. Nothing was taken from it. | Wait until the program that writes it has finished, then import it again.',
    ],
    [
      'file-not-found',
      'The file is not there | mentions.csv could not be found. It may have been moved, renamed or deleted. | Choose the file again from where it is now.',
    ],
    [
      'file-unreadable',
      'The file cannot be read | mentions.csv: bad sector | Check that you may open it and that no other program holds it, then try again.',
    ],
  ])('%s', async (reason, expected) => {
    const whole = memorySource(`${HEADER}${'1,some text to fill the file,2020-01-01\n'.repeat(60_000)}`);
    const source: ByteSource = {
      ...whole,
      read: async (offset, length) => {
        if (offset > 0) throw new ByteSourceError(reason, 'bad sector');
        return whole.read(offset, length);
      },
    };
    const { failure, mentions } = await readAll(source, PLAIN);
    expect(mentions.length).toBeGreaterThan(0);
    expect(said(failure)).toBe(expected);
  });

  it('a file that got shorter is a changed one', async () => {
    const shrunk: ByteSource = { ...memorySource(`${HEADER}1,a,2020-01-01\n`), size: 4000 };
    expect((await readAll(shrunk, PLAIN)).failure?.reason).toBe('file-changed');
  });

  it('a bug of the source is thrown, not made a failure', async () => {
    const broken: ByteSource = {
      ...memorySource('x'),
      read: async () => {
        throw new TypeError('a bug');
      },
    };
    await expect(readAll(broken, PLAIN)).rejects.toThrow('a bug');
  });
});
