import type { Dataset } from '../../analytics/dataset';

const KEY = /^([0-9a-f]{8})([0-9a-f]{8})$/;

/**
 * A mention as the page names it: 16 hexadecimal digits of its id's hash. Addresses keep it, so it must mean the
 * same mention after any import, unlike a position.
 */
export function mentionKey({ joined }: Dataset, mention: number): string {
  const { columns, versions } = joined;
  const row = versions.row[mention] as number;
  return [columns.idHi[row], columns.idLo[row]]
    .map((half) => (half as number).toString(16).padStart(8, '0'))
    .join('');
}

/** Position of the mention with a key; null when there is none. */
export function findMention({ joined }: Dataset, key: string): number | null {
  const [, hi, lo] = KEY.exec(key) ?? [];
  if (hi === undefined || lo === undefined) return null;
  const mention = joined.versions.find(Number.parseInt(hi, 16), Number.parseInt(lo, 16));
  return mention < 0 ? null : mention;
}
