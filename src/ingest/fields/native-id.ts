import type { MentionId } from '../../domain/mention';
import { stripTrailingZero } from '../../domain/numeric-id';

const ROUNDED = /^\d(?:[.,](\d+))?e\+?(\d+)$/i;

/**
 * Whether a spreadsheet rounded a long number to this ("5.70306E+17"): digits are lost, several mentions would get
 * the same id.
 */
export function isDamagedId(id: string): boolean {
  const m = ROUNDED.exec(id);
  return m !== null && Number(m[2]) > (m[1]?.length ?? 0);
}

/**
 * Beginning of the keys of a file's mentions. The host is the channel the mapping gives the whole file: a channel
 * column does not part ids, or a reply whose channel is blank or spelled otherwise would lose its parent (G1).
 * A colon in the name is written "%3A".
 */
export function keyStart(channel: string): string {
  return `file:${channel.includes(':') ? channel.replaceAll(':', '%3A') : channel}:`;
}

/** Key of a mention with a native id (SYNC rule 3); numeric ids lose a trailing `.0` (FR0). */
export function nativeKey(start: string, native: string): MentionId {
  return (start + stripTrailingZero(native)) as MentionId;
}
