import type { RejectReason } from '../../domain/mapping';
import type { FieldColumn } from '../mapping/field-columns';
import { cellValue } from './clean-text';

/** The first cell of a record that cannot be read: it rejects the record. */
export interface CellFault {
  readonly column: string;
  readonly reason: RejectReason;
  readonly value: string;
}

export function fault(from: FieldColumn | undefined, reason: RejectReason, value: string): CellFault {
  return { column: from?.header ?? '', reason, value };
}

/** Value of a field in a record, blanks and ways to write "nothing" taken away, else the mapping's default, else "". */
export function fieldValue(from: FieldColumn | undefined, cells: readonly string[]): string {
  if (from === undefined) return '';
  const value = cellValue(cells[from.index] ?? '');
  return value === '' ? from.fallback : value;
}

/** A field's words as they are written, "NULL" and "None" included. */
export function fieldText(from: FieldColumn | undefined, cells: readonly string[]): string {
  if (from === undefined) return '';
  const cell = cells[from.index] ?? '';
  return cell.trim() === '' ? from.fallback : cell;
}
