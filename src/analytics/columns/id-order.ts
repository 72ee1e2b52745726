const DIGITS = /^\d{16,19}$/;

/**
 * Order of native ids as two unsigned halves (FR0: "by time, then id"): a number of up to 19 digits by its value,
 * any other id by its first eight characters. Reused for every row; longer ids that agree so far are told apart
 * by their hash.
 */
export class IdOrder {
  hi = 0;
  lo = 0;

  /** `key` is a mention's key, `kind:host:native-id`. */
  read(key: string): void {
    const native = key.indexOf(':', key.indexOf(':') + 1) + 1;
    const length = key.length - native;
    const first = key.charCodeAt(native);
    if (first >= 48 && first <= 57 && length <= 19) {
      if (length <= 15) {
        if (this.#short(key, native)) return;
      } else {
        const id = key.slice(native);
        if (DIGITS.test(id)) {
          this.#long(id);
          return;
        }
      }
    }
    this.hi = packed(key, native);
    this.lo = packed(key, native + 4);
  }

  /** Reads up to 15 digits; false when there is anything else. */
  #short(key: string, from: number): boolean {
    let value = 0;
    for (let i = from; i < key.length; i++) {
      const digit = key.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) return false;
      value = value * 10 + digit;
    }
    this.hi = Math.floor(value / 4294967296);
    this.lo = value >>> 0;
    return true;
  }

  /** Reads 16 to 19 digits. */
  #long(id: string): void {
    const value = BigInt(id);
    this.hi = Number(value >> 32n);
    this.lo = Number(value & 0xffffffffn);
  }
}

function packed(key: string, from: number): number {
  let bytes = 0;
  for (let i = from; i < from + 4; i++) {
    const unit = i < key.length ? Math.min(key.charCodeAt(i), 255) : 0;
    bytes = (bytes << 8) | unit;
  }
  return bytes >>> 0;
}
