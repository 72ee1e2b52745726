import type { Mapping } from '../../domain/mapping';
import { MENTION_FIELDS, type MentionField } from '../../domain/mention';
import { columnValues } from './column-values';

/** Fields with few values, which figures are split by; a column of free text is none of them. */
const FEW_VALUES: ReadonlySet<MentionField> = new Set([
  'brand',
  'channel',
  'region',
  'language',
  'theme',
  'perception',
  'agent',
  'team',
  'status',
  'escalatedTo',
  'leadStage',
]);

const ENOUGH = 50;

/**
 * Fields whose column, chosen by name, does not hold what the field needs: ids that repeat (every mention but the
 * first would be a duplicate), a dimension in which nearly every row differs. Too few rows speak against nothing.
 */
export function implausibleColumns(
  columns: Mapping['columns'],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly MentionField[] {
  return MENTION_FIELDS.filter((field) => {
    const column = columns[field];
    if (column === undefined || (field !== 'id' && !FEW_VALUES.has(field))) return false;
    const values = columnValues(column, headers, rows);
    if (values.length < ENOUGH) return false;
    const distinct = new Set(values).size / values.length;
    return field === 'id' ? distinct < 0.5 : distinct > 0.5;
  });
}
