import { foldedText, LONG_TEXT_WORDS } from '../../domain/folded-text';
import { finishHash } from './mix-hash';

/** `lo` of a text with nothing in it to compare (its `hi` is 0); 0, 0 is a row of a version that did not look. */
export const WORDLESS = 2;
/** Lowest bit of `lo`: the text is long enough to be recognised whoever wrote it. */
export const LONG = 1;

const SEPARATES = 0;
const DROPPED = 2;
const AT = 64;

/** What becomes of each ASCII character, as `foldedText` has it. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === "'") return DROPPED;
  return foldedText(character).text === '' ? SEPARATES : 1;
});
const ALPHANUMERIC = asciiTable(/[A-Za-z0-9]/);
const BEFORE_NO_HANDLE = asciiTable(/[A-Za-z0-9_@]/);
const OF_HANDLE = asciiTable(/[A-Za-z0-9_.-]/);
const BLANK = asciiTable(/\s/);
const LINK = /(?:https?:\/\/|www\.)\S/iy;

/**
 * 64 bits over a text as `foldedText` leaves it (G8), in halves, reused for every row. ASCII, which most texts are, is
 * read in one pass without a string being made. Two different texts of a million meet with probability 1e-7.
 */
export class FoldHash {
  hi = 0;
  lo = 0;
  #a = 0;
  #b = 0;
  #length = 0;

  read(text: string): void {
    this.#a = 0x6a09e667;
    this.#b = 0x3c6ef372;
    this.#length = 0;
    const words = this.#ascii(text) ?? this.#any(text);
    if (this.#length === 0) {
      this.hi = 0;
      this.lo = WORDLESS;
      return;
    }
    this.hi = finishHash(this.#a ^ (this.#b >>> 15) ^ this.#length) || 1;
    const lo = finishHash(this.#b ^ (this.#a >>> 13));
    this.lo = ((lo & ~LONG) | (words >= LONG_TEXT_WORDS ? LONG : 0)) >>> 0;
  }

  /** Number of words; null when a character is not ASCII. */
  #ascii(text: string): number | null {
    let words = 0;
    let inPart = false;
    let isWord = false;
    let i = 0;
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      if (unit >= 128) {
        this.#a = 0x6a09e667;
        this.#b = 0x3c6ef372;
        this.#length = 0;
        return null;
      }
      const next = (unit === AT ? handleEnd(text, i) : linkEnd(text, i, unit)) ?? i;
      if (next > i || KINDS[unit] === SEPARATES) {
        inPart = false;
        isWord = false;
      } else if (KINDS[unit] !== DROPPED) {
        if (!inPart && this.#length > 0) this.#unit(32);
        inPart = true;
        if (!isWord && ALPHANUMERIC[unit] === 1) {
          isWord = true;
          words++;
        }
        this.#unit(unit >= 65 && unit <= 90 ? unit + 32 : unit);
      }
      i = next > i ? next : i + 1;
    }
    return words;
  }

  #any(text: string): number {
    const folded = foldedText(text);
    for (let i = 0; i < folded.text.length; i++) this.#unit(folded.text.charCodeAt(i));
    return folded.words;
  }

  #unit(unit: number): void {
    this.#length++;
    this.#a = Math.imul(((this.#a << 5) | (this.#a >>> 27)) ^ unit, 0x85ebca6b);
    this.#b = Math.imul(((this.#b << 11) | (this.#b >>> 21)) ^ unit, 0xc2b2ae35);
  }
}

/** Where the handle that starts here ends; null when none does. */
function handleEnd(text: string, at: number): number | null {
  if (at > 0 && BEFORE_NO_HANDLE[text.charCodeAt(at - 1)] === 1) return null;
  let end = at + 1;
  while (OF_HANDLE[text.charCodeAt(end)] === 1) end++;
  return end > at + 1 ? end : null;
}

/** Where the link that starts here ends; null when none does. A character that is not ASCII ends the pass anyway. */
function linkEnd(text: string, at: number, unit: number): number | null {
  const lower = unit | 32;
  if (lower !== 104 && lower !== 119) return null;
  LINK.lastIndex = at;
  if (!LINK.test(text)) return null;
  let end = at;
  while (end < text.length && BLANK[text.charCodeAt(end)] !== 1) {
    if (text.charCodeAt(end) >= 128) return null;
    end++;
  }
  return end;
}

function asciiTable(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(characters.test(String.fromCharCode(code))));
}
