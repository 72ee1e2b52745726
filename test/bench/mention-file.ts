import Papa from 'papaparse';
import type { ByteSource } from '../../src/domain/byte-source';
import type { Mapping } from '../../src/domain/mapping';
import type { Mention, MentionField } from '../../src/domain/mention';

const FIELDS = [
  'id',
  'text',
  'createdAt',
  'author',
  'direction',
  'replyTo',
  'url',
  'brand',
  'channel',
  'region',
  'language',
  'theme',
  'agent',
  'team',
] as const satisfies readonly MentionField[];

/** How a file of `mentionFile` is read. */
export const MENTION_FILE: Mapping = {
  format: 'csv',
  columns: Object.fromEntries(FIELDS.map((field) => [field, field])),
  createdAtFormat: 'epoch-ms',
};

/** Mentions as a CSV file in memory, without their sentiment. */
export function mentionFile(mentions: readonly Mention[]): ByteSource & { readonly text: string } {
  const text = Papa.unparse(
    mentions.map((mention) => FIELDS.map((field) => mention[field] ?? '')),
    { newline: '\n' },
  );
  const whole = `${FIELDS.join(',')}\n${text}\n`;
  const bytes = new TextEncoder().encode(whole);
  return {
    name: 'mentions.csv',
    size: bytes.length,
    text: whole,
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
  };
}
