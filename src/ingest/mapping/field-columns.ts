import type { Mapping } from '../../domain/mapping';
import type { MentionField } from '../../domain/mention';

/** Where a field's value comes from: a cell of the row (−1: no column), else the mapping's default. */
export interface FieldColumn<F extends MentionField = MentionField> {
  readonly field: F;
  readonly index: number;
  readonly header: string;
  readonly fallback: string;
}

/** The column of a field under a mapping; undefined when neither a column nor a default gives it. */
export function fieldColumn<F extends MentionField>(
  field: F,
  mapping: Mapping,
  headers: readonly string[],
): FieldColumn<F> | undefined {
  const mapped = ignored(field, mapping) ? undefined : mapping.columns[field];
  const fallback = ignored(field, mapping) ? '' : (mapping.defaults?.[field] ?? '').trim();
  const index = mapped === undefined ? -1 : headerIndex(headers, mapped);
  if (index < 0 && fallback === '') return undefined;
  return { field, index, header: headers[index] ?? '', fallback };
}

/** With brands from threads (FR0) what rows say about the brand is not read. */
function ignored(field: MentionField, mapping: Mapping): boolean {
  return field === 'brand' && mapping.brandFrom === 'thread';
}

/** Position of a column by its name: as written, else but for case and blanks when only one column is called so. */
export function headerIndex(headers: readonly string[], name: string): number {
  const exact = headers.indexOf(name);
  if (exact >= 0) return exact;
  const wanted = folded(name);
  const found = headers.flatMap((header, i) => (folded(header) === wanted ? [i] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function folded(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
