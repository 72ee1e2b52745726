import { cellValue } from '../fields/clean-text';
import { headerIndex } from './field-columns';

/** Values of a column in the given rows, empty ones left out. */
export function columnValues(
  column: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const index = headerIndex(headers, column);
  if (index < 0) return [];
  return rows.map((row) => cellValue(row[index] ?? '')).filter((value) => value !== '');
}
