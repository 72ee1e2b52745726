import type { Mapping } from '../../domain/mapping';
import { cellValue } from '../fields/clean-text';
import { headerIndex } from './field-columns';

const SHOWN = 50;

/** Distinct values of the direction column in the first rows, in order of appearance, at most 50. */
export function directionColumnValues(
  mapping: Mapping,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const column = mapping.columns.direction;
  const index = column === undefined ? -1 : headerIndex(headers, column);
  if (index < 0) return [];
  const values = new Set<string>();
  for (const row of rows) {
    const value = cellValue(row[index] ?? '');
    if (value !== '') values.add(value);
    if (values.size === SHOWN) break;
  }
  return [...values];
}
