import type { Reject, RejectReason } from '../domain/mapping';
import { rejectText } from '../ipc/failure-text';

/** Counts rejected rows by file and reason, keeping the first of each: a file may reject a million. */
export class RejectsSummary {
  total = 0;
  readonly #groups = new Map<string, { readonly first: Reject; n: number }>();

  add(rejects: readonly Reject[]): void {
    for (const reject of rejects) {
      this.total++;
      const key = `${reject.file}\u0000${reject.column}\u0000${reject.reason satisfies RejectReason}`;
      const group = this.#groups.get(key);
      if (group) group.n++;
      else this.#groups.set(key, { first: reject, n: 1 });
    }
  }

  /** One line for each kind, with the first row it happened in. */
  lines(): readonly string[] {
    return [...this.#groups.values()].map(({ first, n }) => {
      const { file, row, column, reason, value } = first;
      const where = column === '' ? '' : `, column “${column}”`;
      const said = value === '' ? '' : `: “${value.replace(/\s+/g, ' ').slice(0, 80)}”`;
      const rows = n === 1 ? '1 row' : `${n.toLocaleString('en')} rows`;
      return `${file}: ${rows} rejected, ${rejectText(reason)} (first: row ${row}${where}${said})`;
    });
  }
}
