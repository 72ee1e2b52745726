import { FLAG, type MentionColumns } from '../analytics/columns/columns';
import type { MentionField } from '../domain/mention';
import { SAID_NO } from './format/words';
import type { BlockDraft } from './write/pack-block';

const ALWAYS: readonly MentionField[] = ['id', 'text', 'createdAt', 'author', 'direction'];

const RARE = [
  'brand',
  'channel',
  'region',
  'language',
  'reach',
  'theme',
  'perception',
  'agent',
  'team',
  'status',
  'closedAt',
  'escalatedTo',
  'escalatedAt',
  'leadStage',
  'dealValue',
  'currency',
  'dealCreatedAt',
  'wonAt',
  'deletedAt',
] as const satisfies readonly (MentionField & keyof MentionColumns)[];

/** Fields that at least one row of a block carries, as far as its source gave them. */
export function mappedFields({ segment, words }: BlockDraft): readonly MentionField[] {
  const { columns, length } = segment;
  const fields: MentionField[] = [...ALWAYS, ...RARE.filter((name) => columns[name] !== undefined)];
  if (columns.deal) fields.push('dealId');
  if (words.column('url').used) fields.push('url');
  if (words.column('replyTo').used) fields.push('replyTo');
  let flags = 0;
  let saidNo = 0;
  for (let row = 0; row < length; row++) {
    flags |= columns.flags?.[row] ?? 0;
    saidNo |= words.saidNo(row);
  }
  for (const field of ['automated', 'private', 'repost'] as const) {
    if (flags & FLAG[field] || saidNo & SAID_NO[field]) fields.push(field);
  }
  if (flags & (FLAG.needsAnswer | FLAG.needsNoAnswer)) fields.push('needsAnswer');
  if (flags & (FLAG.bySource | FLAG.byHand)) fields.push('sentiment');
  return fields;
}
