import { bareHandle } from '../../analytics/columns/column-builder';
import { COLUMNS, type ColumnName, type Dictionaries, FLAG } from '../../analytics/columns/columns';
import type { Mention, MentionField, MentionId, Provenance, Sentiment } from '../../domain/mention';
import { stripTrailingZero } from '../../domain/numeric-id';
import type { Segment } from './segment-format';
import { type RowWords, SAID_NO, type Words } from './words';

/**
 * Adds what a page keeps of a mention beside the texts that its column builder has put there already. Of a mention
 * deleted at source only the ids remain (G7).
 */
export function addSpellings(words: Words, mention: Mention, deleted: boolean): void {
  const { author, brand, automated, private: secret, repost } = mention;
  const saidNo =
    (automated === false ? SAID_NO.automated : 0) |
    (secret === false ? SAID_NO.private : 0) |
    (repost === false ? SAID_NO.repost : 0);
  const authorDiffers = !deleted && bareHandle(author) !== author;
  const brandDiffers = brand !== undefined && stripTrailingZero(brand) !== brand;
  if (saidNo === 0 && !authorDiffers && !brandDiffers) return;
  words.spell(authorDiffers ? author : undefined, brandDiffers ? brand : undefined, saidNo);
}

type Columns = Segment['columns'];

/** The mention a row was made from, field by field; a deleted one has neither text, author nor url. */
export function mentionOf(
  columns: Columns,
  row: number,
  words: RowWords,
  dictionaries: Dictionaries,
): Mention {
  const number = (name: ColumnName) => columns[name]?.[row] ?? COLUMNS[name].none;
  const flags = number('flags');
  const fields: Partial<Record<MentionField, string | number | boolean | Sentiment>> = {};
  if (words.url !== undefined) fields.url = words.url;
  if (words.replyTo !== undefined) fields.replyTo = words.replyTo;
  for (const [field, column, dictionary] of CODED) {
    const code = number(column);
    if (code !== 0) fields[field] = dictionaries[dictionary][code] ?? '';
  }
  for (const field of NUMERIC) {
    const value = number(field);
    if (!Number.isNaN(value)) fields[field] = value;
  }
  for (const field of ['automated', 'private', 'repost'] as const) {
    if (flags & FLAG[field]) fields[field] = true;
    else if (words.saidNo & SAID_NO[field]) fields[field] = false;
  }
  if (flags & (FLAG.needsAnswer | FLAG.needsNoAnswer)) fields.needsAnswer = (flags & FLAG.needsAnswer) !== 0;
  if (words.brand !== undefined) fields.brand = words.brand;
  const score = number('sentiment');
  if (score !== COLUMNS.sentiment.none) fields.sentiment = { score, by: provenance(flags) };
  return {
    id: words.id as MentionId,
    text: words.text,
    createdAt: number('createdAt'),
    author: words.author ?? dictionaries.author[number('author')] ?? '',
    direction: flags & FLAG.outbound ? 'outbound' : 'inbound',
    ...fields,
  } as Mention;
}

/** Who gave the label, from the flags of a row (SE2). */
export function provenance(flags: number): Provenance {
  if (flags & FLAG.byHand) return 'hand';
  return flags & FLAG.bySource ? 'source' : 'engine';
}

const CODED = [
  ['brand', 'brand', 'brand'],
  ['channel', 'channel', 'channel'],
  ['region', 'region', 'region'],
  ['language', 'language', 'language'],
  ['theme', 'theme', 'theme'],
  ['perception', 'perception', 'perception'],
  ['agent', 'agent', 'agent'],
  ['team', 'team', 'team'],
  ['status', 'status', 'status'],
  ['escalatedTo', 'escalatedTo', 'escalatedTo'],
  ['leadStage', 'leadStage', 'leadStage'],
  ['dealId', 'deal', 'deal'],
  ['currency', 'currency', 'currency'],
] as const;

const NUMERIC = [
  'reach',
  'closedAt',
  'escalatedAt',
  'dealValue',
  'dealCreatedAt',
  'wonAt',
  'deletedAt',
] as const;
