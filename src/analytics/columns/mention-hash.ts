import { finishHash } from './mix-hash';

/** 64 bits over a mention's key, in halves. */
export interface IdHash {
  readonly hi: number;
  readonly lo: number;
}

/** Hashes of keys, reused for every row so that nothing is allocated. */
export class MentionHash implements IdHash {
  hi = 0;
  lo = 0;

  /**
   * Fills `hi` and `lo` with 64 bits over a mention's key. Never 0, 0, which means none; two of a million keys
   * meet with probability 3e-8.
   */
  id(key: string): void {
    let a = 0x2545f491;
    let b = 0x9e3779b1;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      a = Math.imul(((a << 5) | (a >>> 27)) ^ unit, 0x85ebca6b);
      b = Math.imul(((b << 11) | (b >>> 21)) ^ unit, 0xc2b2ae35);
    }
    this.hi = finishHash(a ^ (b >>> 15) ^ key.length);
    this.lo = finishHash(b ^ (a >>> 13));
    if (this.hi === 0 && this.lo === 0) this.lo = 1;
  }
}

/** 32 bits over a short text. */
export function textHash(text: string): number {
  let hash = 0x3c6ef372 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(((hash << 7) | (hash >>> 25)) ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return hash ^ (hash >>> 15);
}
