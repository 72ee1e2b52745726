import type { Instant, MentionId } from '../../domain/mention';

/**
 * Key of a mention whose row has no id: a 128-bit hash of canonical url, author, time and text (SYNC rule 3), so
 * that the same row is the same mention in whatever file or order it comes.
 */
export function rowKey(
  start: string,
  url: string,
  author: string,
  createdAt: Instant,
  text: string,
): MentionId {
  const said = `${canonicalUrl(url)}\u0000${author}\u0000${createdAt}\u0000${text}`;
  return `${start}#${hash128(said)}` as MentionId;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|ref_src)$/;

/** An address without what does not tell pages apart: scheme, "www.", fragment, tracking, a trailing slash. */
export function canonicalUrl(url: string): string {
  if (url === '') return '';
  const m = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url);
  if (!m) return url;
  const query = (m[3] ?? '')
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''))
    .sort();
  const path = (m[2] ?? '').replace(/\/+$/, '');
  return `${(m[1] ?? '').toLowerCase()}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Four lanes of multiply-and-xor over UTF-16 units with a final mix; not cryptographic. */
export function hash128(text: string): string {
  let a = 0x9e3779b1;
  let b = 0x85ebca77;
  let c = 0xc2b2ae3d;
  let d = 0x27d4eb2f;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    c = Math.imul((c ^ unit) + (a >>> 15), 0xcc9e2d51);
    d = Math.imul((d ^ unit) + (b >>> 13), 0x1b873593);
  }
  const mixed = [mix(a ^ (d >>> 3)), mix(b ^ (c >>> 5)), mix(c ^ a), mix(d ^ b ^ text.length)];
  return mixed.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

function mix(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
