import type { RecordCounts } from '../../../../domain/mapping';

/** One sentence that says what an import brought. */
export function resultHeadline(counts: RecordCounts, count: (value: number) => string): string {
  const { accepted, rejected, duplicates } = counts;
  const lost =
    rejected === 0
      ? 'no row was rejected'
      : `${count(rejected)} ${rejected === 1 ? 'row was' : 'rows were'} rejected`;
  if (accepted > 0) {
    return `${count(accepted)} ${accepted === 1 ? 'mention is' : 'mentions are'} in${rejected === 0 ? ', and' : ';'} ${lost}.`;
  }
  if (duplicates > 0) return `Nothing new came in: what could be read was there already; ${lost}.`;
  return `No mention came in; ${lost}.`;
}
