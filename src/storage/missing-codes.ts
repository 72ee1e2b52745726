import {
  COLUMNS,
  type ColumnName,
  type Dictionaries,
  type DictName,
  type MentionColumns,
} from '../analytics/columns/columns';

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** The first dictionary that lacks a code its columns use, or null: what it would stand for is lost. */
export function missingCodes(columns: MentionColumns, dictionaries: Dictionaries): DictName | null {
  for (const name of NAMES) {
    const spec = COLUMNS[name];
    if (!('dict' in spec)) continue;
    const codes = columns[name];
    let highest = 0;
    for (let row = 0; row < columns.length; row++) {
      const code = codes[row]!;
      if (code > highest) highest = code;
    }
    if (highest > 0 && highest >= dictionaries[spec.dict].length) return spec.dict;
  }
  return null;
}
