/** Bytes that are added one after the other; numbers in seven bits a byte, the smallest in one. */
export class ByteBuffer {
  length = 0;
  bytes: Uint8Array;

  constructor(room: number) {
    this.bytes = new Uint8Array(room);
  }

  /** Makes sure that so many more bytes fit. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** Writes a whole number from 0 to 2³¹ − 1; room for five bytes must have been reserved. */
  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  taken(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what `ByteBuffer.number` wrote, one number after the other. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  number(): number {
    const first = this.bytes[this.at++]!;
    if (first < 128) return first;
    let value = first & 127;
    for (let shift = 7; ; shift += 7) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}
