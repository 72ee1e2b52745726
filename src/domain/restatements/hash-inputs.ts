/**
 * Hash of what a figure was computed from: 16 hexadecimal digits, the same on every machine. Values are plain data:
 * null, booleans, numbers, strings, arrays, typed arrays, and objects whose keys may come in any order; a key that is
 * undefined is as good as absent. Two differing inputs agree with probability 2⁻⁶⁴; it is no protection against
 * somebody who seeks such inputs. Anything else (functions, maps, dates) throws a TypeError.
 */
export function hashInputs(inputs: unknown): string {
  const hash = new Hash();
  write(hash, inputs);
  return hash.digits();
}

const NULL = 1;
const FALSE = 2;
const TRUE = 3;
const NUMBER = 4;
const STRING = 5;
const LIST = 6;
const OBJECT = 7;

function write(hash: Hash, value: unknown): void {
  if (value === null || value === undefined) hash.word(NULL);
  else if (typeof value === 'boolean') hash.word(value ? TRUE : FALSE);
  else if (typeof value === 'number') hash.number(value);
  else if (typeof value === 'string') hash.text(value);
  else if (Array.isArray(value) || isNumbers(value)) writeList(hash, value);
  else if (isPlain(value)) writeObject(hash, value);
  else throw new TypeError(`Not plain data: ${Object.prototype.toString.call(value)}`);
}

function writeList(hash: Hash, list: ArrayLike<unknown>): void {
  hash.word(LIST);
  hash.word(list.length);
  for (let i = 0; i < list.length; i++) write(hash, list[i]);
}

function writeObject(hash: Hash, object: Readonly<Record<string, unknown>>): void {
  const keys = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort();
  hash.word(OBJECT);
  hash.word(keys.length);
  for (const key of keys) {
    hash.text(key);
    write(hash, object[key]);
  }
}

function isNumbers(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView) && !('asIntN' in value);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Two lanes of 32 bits, each mixed with constants of its own (the finish is MurmurHash3's). */
class Hash {
  #a = 0x243f6a88;
  #b = 0x85a308d3;
  readonly #double = new Float64Array(1);
  readonly #halves = new Uint32Array(this.#double.buffer);

  word(word: number): void {
    const a = Math.imul(this.#a ^ word, 0xcc9e2d51);
    this.#a = Math.imul((a << 15) | (a >>> 17), 0x1b873593) + 0x52dce729;
    const b = Math.imul(this.#b ^ word, 0x85ebca6b);
    this.#b = Math.imul((b << 13) | (b >>> 19), 0xc2b2ae35) + 0x38495ab5;
  }

  /** −0 is 0. */
  number(value: number): void {
    this.#double[0] = Number.isNaN(value) ? Number.NaN : value + 0;
    this.word(NUMBER);
    this.word(this.#halves[0]!);
    this.word(this.#halves[1]!);
  }

  text(text: string): void {
    this.word(STRING);
    this.word(text.length);
    for (let i = 0; i < text.length; i++) this.word(text.charCodeAt(i));
  }

  digits(): string {
    const a = finish(this.#a ^ this.#b);
    const b = finish(this.#b + Math.imul(a, 5));
    return [a, b].map((half) => half.toString(16).padStart(8, '0')).join('');
  }
}

function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
