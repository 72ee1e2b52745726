import type { Mapping } from '../../domain/mapping';
import type { Instant, Mention, MentionField } from '../../domain/mention';
import { type FieldColumn, fieldColumn } from '../mapping/field-columns';
import { type CellFault, fault, fieldValue } from './cell-fault';
import type { InstantReader } from './instant-reader';
import { readBoolean } from './read-boolean';
import { readCount } from './read-count';
import { readMoney } from './read-money';
import { readSentiment } from './read-sentiment';

export type MentionDraft = { -readonly [K in keyof Mention]: Mention[K] };

/** Writes one field of a record into the draft, or says why it cannot be read. An empty cell writes nothing. */
export type FieldReader = (cells: readonly string[], draft: MentionDraft) => CellFault | undefined;

const NAMES = [
  'brand',
  'region',
  'language',
  'theme',
  'perception',
  'agent',
  'team',
  'status',
  'escalatedTo',
  'leadStage',
] as const satisfies readonly MentionField[];
const TEXTS = ['url', 'dealId'] as const satisfies readonly MentionField[];
const INSTANTS = [
  'closedAt',
  'escalatedAt',
  'dealCreatedAt',
  'wonAt',
  'deletedAt',
] as const satisfies readonly MentionField[];
const FLAGS = ['automated', 'private', 'repost', 'needsAnswer'] as const satisfies readonly MentionField[];

/** Readers of the mapped fields that a mention may lack. */
export function optionalFields(
  mapping: Mapping,
  headers: readonly string[],
  pool: (value: string) => string,
  instant: InstantReader,
): readonly FieldReader[] {
  const all = <F extends MentionField>(
    fields: readonly F[],
    reader: (from: FieldColumn<F>) => FieldReader,
  ): readonly FieldReader[] =>
    fields.flatMap((field) => {
      const from = fieldColumn(field, mapping, headers);
      return from ? [reader(from)] : [];
    });
  return [
    ...all(NAMES, (from) => nameReader(from, pool)),
    ...all(TEXTS, (from) => nameReader(from, (value) => value)),
    ...all(INSTANTS, (from) => instantReader(from, instant)),
    ...all(FLAGS, flagReader),
    ...all(['reach'], reachReader),
    ...all(['sentiment'], sentimentReader),
    ...all(['currency'], (from) => nameReader(from, (value) => pool(value.toUpperCase()))),
    ...all(['dealValue'], moneyReader),
  ];
}

type NameField = (typeof NAMES)[number] | (typeof TEXTS)[number] | 'currency';

function nameReader(from: FieldColumn<NameField>, kept: (value: string) => string): FieldReader {
  return (cells, draft) => {
    const value = fieldValue(from, cells);
    if (value !== '') draft[from.field] = kept(value);
    return undefined;
  };
}

function instantReader(from: FieldColumn<(typeof INSTANTS)[number]>, read: InstantReader): FieldReader {
  return (cells, draft) => {
    const value = fieldValue(from, cells);
    if (value === '') return undefined;
    const at: Instant | CellFault = read(from, value);
    if (typeof at !== 'number') return at;
    draft[from.field] = at;
    return undefined;
  };
}

function flagReader(from: FieldColumn<(typeof FLAGS)[number]>): FieldReader {
  return (cells, draft) => {
    const value = fieldValue(from, cells);
    if (value === '') return undefined;
    const flag = readBoolean(value);
    if (flag === undefined) return fault(from, 'unreadable-boolean', value);
    draft[from.field] = flag;
    return undefined;
  };
}

const NOT_COUNTED = new Set(['-', '--', '–', '—', 'n/a', 'N/A', 'NA']);

function reachReader(from: FieldColumn): FieldReader {
  return (cells, draft) => {
    const value = fieldValue(from, cells);
    if (value === '' || NOT_COUNTED.has(value)) return undefined;
    const count = readCount(value);
    if (Number.isNaN(count)) return fault(from, 'unreadable-number', value);
    draft.reach = count;
    return undefined;
  };
}

function sentimentReader(from: FieldColumn): FieldReader {
  return (cells, draft) => {
    const value = fieldValue(from, cells);
    if (value === '') return undefined;
    const score = readSentiment(value);
    if (score === undefined) return fault(from, 'unreadable-sentiment', value);
    if (score !== null) draft.sentiment = { score, by: 'source' };
    return undefined;
  };
}

/** Comes after the currency's reader, which the minor units depend on. */
function moneyReader(from: FieldColumn): FieldReader {
  return (cells, draft) => {
    const value = fieldValue(from, cells);
    if (value === '') return undefined;
    const money = readMoney(value, draft.currency);
    if (money === undefined) return fault(from, 'unreadable-number', value);
    draft.dealValue = money.minor;
    if (draft.currency === undefined && money.currency !== undefined) draft.currency = money.currency;
    return undefined;
  };
}
