const TWO_26 = 0x4000000;
const TWO_32 = 0x100000000;
const TWO_52 = 0x10000000000000;

/** Where the tail begins, and the area of each of the 128 layers (Marsaglia and Tsang 2000, “The ziggurat method”). */
const EDGE = 3.442619855899;
const AREA = 9.91256303526217e-3;
const LAYERS = layers();

/**
 * A seeded source of random numbers for resampling: xoshiro128** 1.1 (Blackman and Vigna 2021, “Scrambled linear
 * pseudorandom number generators”, ACM TOMS 47(4)), period 2^128 − 1, its state filled by a 32-bit SplitMix (Steele,
 * Lea and Flood 2014, with the finaliser of MurmurHash3). The same seed gives the same numbers on every machine. Not
 * for secrets.
 */
export class RandomSource {
  readonly #state = new Int32Array(4);

  /** Any number is a seed; its lowest 32 bits count. */
  constructor(seed: number) {
    const next = splitMix(seed);
    for (let i = 0; i < 4; i++) this.#state[i] = next();
  }

  /** Integer in 0 … 2^32 − 1, each as likely. */
  bits(): number {
    const state = this.#state;
    const b = state[1]!;
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const c = state[2]! ^ state[0]!;
    const d = state[3]! ^ b;
    state[1] = b ^ c;
    state[0] = state[0]! ^ d;
    state[2] = c ^ (b << 9);
    state[3] = rotate(d, 11);
    return scrambled;
  }

  /** Uniform in the open interval (0, 1), 52 bits fine: never 0, never 1. */
  uniform(): number {
    const high = this.bits() >>> 6;
    return (high * TWO_26 + (this.bits() >>> 6) + 0.5) / TWO_52;
  }

  /** Integer in 0 … `end` − 1, each exactly as likely (Lemire 2019); `end` from 1 to 2^21. */
  below(end: number): number {
    let low = this.bits();
    let rest = Math.imul(low, end) >>> 0;
    if (rest < end) {
      const least = TWO_32 % end;
      while (rest < least) {
        low = this.bits();
        rest = Math.imul(low, end) >>> 0;
      }
    }
    return Math.floor((low * end) / TWO_32);
  }

  /** Standard normal, by a ziggurat of 128 layers; layer and place come from bits of their own (Doornik 2005). */
  normal(): number {
    for (;;) {
      const high = this.bits();
      const low = this.bits();
      const layer = (high & 63) | ((low & 1) << 6);
      const u = (2 * ((high >>> 6) * TWO_26 + (low >>> 6) + 0.5)) / TWO_52 - 1;
      const x = u * LAYERS[layer]!;
      if (Math.abs(x) < LAYERS[layer + 1]!) return x;
      if (layer === 0) return u < 0 ? -this.#tail() : this.#tail();
      const square = x * x;
      const outer = Math.exp(-0.5 * (LAYERS[layer]! ** 2 - square));
      const inner = Math.exp(-0.5 * (LAYERS[layer + 1]! ** 2 - square));
      if (inner + this.uniform() * (outer - inner) < 1) return x;
    }
  }

  /** Normal beyond the base layer's edge (Marsaglia 1964). */
  #tail(): number {
    for (;;) {
      const x = -Math.log(this.uniform()) / EDGE;
      if (-2 * Math.log(this.uniform()) > x * x) return EDGE + x;
    }
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) | 0;
  };
}

/** Right ends of the layers from the base upwards; the last is 0. */
function layers(): Float64Array {
  const ends = new Float64Array(129);
  let height = Math.exp(-0.5 * EDGE * EDGE);
  ends[0] = AREA / height;
  ends[1] = EDGE;
  for (let i = 2; i < 128; i++) {
    ends[i] = Math.sqrt(-2 * Math.log(AREA / ends[i - 1]! + height));
    height = Math.exp(-0.5 * ends[i]! ** 2);
  }
  return ends;
}
