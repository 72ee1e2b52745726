import type { Failure, FailureReason } from '../domain/failure';
import type { Reject, RejectReason } from '../domain/mapping';
import type { MentionField } from '../domain/mention';

/** A failure in plain words: what happened, where and why, and what to do about it. */
export interface FailureText {
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
}

type Words = { readonly [R in FailureReason]: (failure: Extract<Failure, { reason: R }>) => FailureText };

/** Words for every expected failure. A new reason without words does not compile. */
export function failureText(failure: Failure): FailureText {
  const words: (failure: never) => FailureText = WORDS[failure.reason];
  return words(failure as never);
}

const WORDS: Words = {
  'file-not-found': ({ file }) => ({
    title: 'The file is not there',
    detail: `${file} could not be found. It may have been moved, renamed or deleted.`,
    remedy: 'Choose the file again from where it is now.',
  }),
  'file-unreadable': ({ file, detail }) => ({
    title: 'The file cannot be read',
    detail: `${file}: ${detail}`,
    remedy: 'Check that you may open it and that no other program holds it, then try again.',
  }),
  'file-unwritable': ({ file, detail }) => ({
    title: 'The file cannot be written',
    detail: `${file}: ${detail}`,
    remedy: 'Choose another folder, or check that you may write to this one.',
  }),
  'file-changed': ({ file }) => ({
    title: 'The file changed while it was read',
    detail: `${file} is no longer the file that was opened. Nothing was taken from it.`,
    remedy: 'Wait until the program that writes it has finished, then import it again.',
  }),
  'file-empty': ({ file }) => ({
    title: 'The file is empty',
    detail: `${file} holds no text at all.`,
    remedy: 'Export it again from the tool it comes from and check that the export has rows.',
  }),
  'file-binary': ({ file, offset }) => ({
    title: 'This is not a text file',
    detail: `${file} holds binary data, first at byte ${offset + 1}.`,
    remedy: 'Choose a CSV, TSV or NDJSON export.',
  }),
  'file-html': ({ file }) => ({
    title: 'This is a web page, not an export',
    detail: `${file} begins as HTML. A download that needs a sign-in often saves the sign-in page instead.`,
    remedy: 'Sign in to the tool, export again as CSV, and choose that file.',
  }),
  'header-only': ({ file }) => ({
    title: 'The file has a header and no rows',
    detail: `${file} names its columns, but no record follows.`,
    remedy: 'Check the period and filters of the export: they may leave nothing.',
  }),
  'line-too-long': ({ file, row, limit }) => ({
    title: 'A line does not end',
    detail: `${file}, ${row === 0 ? 'header' : `row ${count(row)}`}: no end of line within ${count(limit)} characters.`,
    remedy: 'This is not a table with one record a line. Export it as CSV, TSV or NDJSON.',
  }),
  'mixed-delimiters': ({ file, row, found, expected }) => ({
    title: 'Rows are separated in two ways',
    detail: `${file}, row ${count(row)}: cells are separated by ${delimiterName(found)}, the header by ${delimiterName(expected)}.`,
    remedy: 'Such rows are rejected. Export the parts as separate files, each with one separator.',
  }),
  'ambiguous-dates': ({ file, column, candidates }) => ({
    title: 'Day and month cannot be told apart',
    detail: `${file}, column “${column}”: the first rows can be read as ${candidates.map(quoted).join(' or ')}.`,
    remedy: 'Say which it is: choose the date format of this column (createdAtFormat in a mapping file).',
  }),
  'mixed-date-formats': ({ file, column, row, value, expected }) => ({
    title: 'Dates are written in another format',
    detail: `${file}, row ${count(row)}, column “${column}”: ${quoted(value)} is not in the format ${quoted(expected)}.`,
    remedy:
      'Rows with such dates are rejected. Choose the format that fits most rows, or export with one date format.',
  }),
  'column-missing': ({ file, field, column, headers }) => ({
    title: 'A mapped column is missing',
    detail: `${file} has no column “${column}”, which ${fieldName(field)} should come from. It has: ${listed(headers)}.`,
    remedy: 'Choose another column for this field, or the file that the mapping was made for.',
  }),
  'field-unmapped': ({ field }) => ({
    title: `${capital(fieldName(field))} has no column`,
    detail:
      field === 'text'
        ? 'Every mention needs a text or an id; neither has a column.'
        : `Every mention needs ${fieldName(field)}, and no column is chosen for it.`,
    remedy: `Choose the column that holds ${fieldName(field)}.`,
  }),
  'mapping-unreadable': ({ file, detail }) => ({
    title: 'The mapping cannot be used',
    detail: `${file}: ${detail}.`,
    remedy: 'Correct the mapping and try again.',
  }),
  'format-unsupported': ({ file, format }) =>
    FORMATS[format]?.(file) ?? {
      title: 'This kind of file cannot be read yet',
      detail: `${file} is ${format.toUpperCase()}.`,
      remedy: 'Export the mentions as CSV, TSV or NDJSON.',
    },
  'too-many-values': ({ file, column, limit }) => ({
    title: 'A column has too many different values',
    detail: `${file}, ${quoted(column)}: more than ${count(limit)} different values. Figures cannot be split by free text.`,
    remedy: 'Choose another column for this field, or leave it without one.',
  }),
  'nothing-accepted': ({ file, rejected, first }) => ({
    title: 'No row could be accepted',
    detail: `${file}: all ${count(rejected)} rows were rejected${first ? `; ${rejectedRow(first)}` : ''}.`,
    remedy: 'Look at the mapping again: most often a column or the date format is not the right one.',
  }),
  'disk-full': ({ what }) => ({
    title: 'The disk is full',
    detail: `There is no room to write ${what}. What was there before is unchanged.`,
    remedy: 'Free some space, then try again.',
  }),
  'storage-failed': ({ detail }) => ({
    title: 'The data could not be stored',
    detail,
    remedy: 'Nothing was changed. Try again; if it happens again, restart Pharos.',
  }),
  'storage-damaged': ({ detail }) => ({
    title: 'The stored data is damaged',
    detail,
    remedy: 'Start Pharos again: it will offer to import the files anew.',
  }),
  cancelled: () => ({
    title: 'Cancelled',
    detail: 'It was stopped before it finished. Nothing was changed.',
    remedy: 'Start it again whenever you like.',
  }),
  internal: ({ detail }) => ({
    title: 'Something went wrong inside Pharos',
    detail,
    remedy: 'Nothing was changed. Please report it with the text above.',
  }),
};

const FORMATS: { readonly [format: string]: (file: string) => FailureText } = {
  xlsx: (file) => workbook(file, 'an Excel workbook'),
  xls: (file) => workbook(file, 'an old Excel workbook'),
  zip: (file) => packed(file),
  gzip: (file) => packed(file),
  json: (file) => ({
    title: 'This is one JSON document',
    detail: `${file} is JSON as a whole, not one record a line.`,
    remedy: 'Export it as NDJSON (one object a line) or as CSV.',
  }),
};

function workbook(file: string, kind: string): FailureText {
  return {
    title: 'Excel workbooks cannot be read yet',
    detail: `${file} is ${kind}.`,
    remedy: 'Open it in Excel, choose “Save as”, “CSV UTF-8”, and import that file.',
  };
}

function packed(file: string): FailureText {
  return {
    title: 'The file is compressed',
    detail: `${file} is an archive, not the export itself.`,
    remedy: 'Unpack it and import the file inside.',
  };
}

const REJECTS: { readonly [R in RejectReason]: string } = {
  'missing-value': 'a required value is missing',
  'unreadable-date': 'the date cannot be read',
  'mixed-date-formats': 'the date is in another format than this column’s',
  'damaged-id': 'the id was rounded by a spreadsheet, digits are lost',
  'unreadable-number': 'the number cannot be read, or can be read in two ways',
  'unreadable-boolean': 'neither yes nor no',
  'unreadable-sentiment': 'not a sentiment word or a number from −1 to 1',
  'unknown-direction': 'neither among the inbound nor the outbound values',
  'too-few-cells': 'fewer cells than the header has',
  'too-many-cells': 'more cells than the header has',
  'unclosed-quote': 'a quotation mark is not closed where its cell ends',
  'not-json': 'not a JSON object',
  'record-too-long': 'longer than a million characters',
};

/** Why a row was rejected, as the end of a sentence: "row 7: the date cannot be read". */
export function rejectText(reason: RejectReason): string {
  return REJECTS[reason];
}

function rejectedRow({ row, column, reason }: Reject): string {
  const where = column === '' ? '' : `, ${quoted(column)}`;
  return `row ${count(row)}${where}: ${rejectText(reason)}`;
}

const FIELD_NAMES: { readonly [F in MentionField]?: string } = {
  id: 'the id',
  text: 'the text',
  createdAt: 'the date',
  author: 'the author',
  direction: 'the direction',
  replyTo: 'the id replied to',
  brand: 'the brand',
  channel: 'the channel',
  sentiment: 'the sentiment',
  agent: 'the agent',
  team: 'the team',
};

function fieldName(field: MentionField): string {
  return FIELD_NAMES[field] ?? `“${field}”`;
}

const DELIMITER_NAMES: { readonly [delimiter: string]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

function delimiterName(delimiter: string): string {
  return DELIMITER_NAMES[delimiter] ?? quoted(delimiter);
}

const LISTED = 30;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).join(', ');
  return names.length > LISTED ? `${shown} and ${count(names.length - LISTED)} more` : shown;
}

function quoted(text: string): string {
  return `“${text}”`;
}

function count(n: number): string {
  return n.toLocaleString('en');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
