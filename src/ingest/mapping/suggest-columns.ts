import type { Mapping } from '../../domain/mapping';
import { MENTION_FIELDS, type MentionField } from '../../domain/mention';
import { HEADER_ALIASES } from './header-aliases';

/**
 * Columns that their names assign to fields: the field's own name first, then what tools call it. A column serves
 * one field; for NDJSON the last part of a dotted path counts when the whole path says nothing.
 */
export function suggestColumns(headers: readonly string[]): Mapping['columns'] {
  const columns: Partial<Record<MentionField, string>> = {};
  const taken = new Set<string>();
  const assign = (
    namesOf: (field: MentionField) => readonly string[],
    fold: (header: string) => string,
  ): void => {
    const byName = new Map<string, string>();
    for (const header of headers) {
      const name = fold(header);
      if (!taken.has(header) && !byName.has(name)) byName.set(name, header);
    }
    for (const field of MENTION_FIELDS) {
      if (columns[field] !== undefined) continue;
      const header = namesOf(field)
        .map((name) => byName.get(name))
        .find((found) => found !== undefined && !taken.has(found));
      if (header === undefined) continue;
      columns[field] = header;
      taken.add(header);
    }
  };
  assign((field) => [field.toLowerCase()], folded);
  assign((field) => HEADER_ALIASES[field].split(' '), folded);
  assign((field) => [field.toLowerCase(), ...HEADER_ALIASES[field].split(' ')], lastPart);
  return columns;
}

function folded(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function lastPart(header: string): string {
  return header.includes('.') ? folded(header.slice(header.lastIndexOf('.') + 1)) : '';
}
