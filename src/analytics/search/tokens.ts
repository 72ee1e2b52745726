import { fold } from './fold';

/** Whatever changes which tokens a text has changes this number: stored indexes of another are built anew. */
export const TOKENS_VERSION = 1;

/**
 * Takes one token of a text, with where it stands in the text. A `tail` is the last character of a run that is
 * written without spaces; `alone` when it is the only one of its run.
 */
export type TakeToken = (token: string, from: number, to: number, tail: null | 'last' | 'alone') => void;

const MOST_UNITS = 64;
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*/uy;
const SIGN = /\p{Extended_Pictographic}|\p{RI}\p{RI}/uy;
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const RUNS = new RegExp(`([${UNSPACED}]+)|[^${UNSPACED}]+`, 'gu');

/** What a character of the Latin blocks is in a text; all beyond them is asked of the expressions above. */
const LATIN = 0x250;
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const FOREIGN = 3;
/** The two signs of the Latin blocks that are emoji. */
const COPYRIGHT = 0xa9;
const REGISTERED = 0xae;
const CLASS = Uint8Array.from({ length: LATIN }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z0-9_]/.test(char)) return LOWER;
  if (/[A-Z]/.test(char)) return UPPER;
  return /[\p{L}\p{N}]/u.test(char) ? FOREIGN : OTHER;
});

/** Folded forms of words met lately: the same few hundred make up most of what lies beyond ASCII. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 8192;

/**
 * The tokens of a text, one for each position, in order: folded words and numbers, handles and hashtags with their
 * sign, emoji, and, of scripts that are written without spaces, every two neighbouring characters and the last one.
 */
export function eachToken(text: string, take: TakeToken): void {
  const { length } = text;
  let at = 0;
  // Whether the character before belongs to a word: an address has an "@" and no handle.
  let spoken = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < LATIN && CLASS[code] === OTHER && code !== COPYRIGHT && code !== REGISTERED) {
      at++;
      const end: number =
        (code === 64 || code === 35) && !spoken ? word(text, at, text.charAt(at - 1), take) : at;
      spoken = end > at;
      at = end;
      continue;
    }
    if (isDash(code)) {
      at++;
      spoken = false;
      continue;
    }
    const end: number = isEmoji(code) ? at : word(text, at, '', take);
    spoken = end > at;
    at = spoken ? end : sign(text, at, take);
  }
}

/** Takes the word that begins here, if one does; answers where it ends. */
function word(text: string, from: number, sigil: string, take: TakeToken): number {
  let end = from;
  let upper = false;
  let foreigner = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code >= LATIN) break;
    const kind = CLASS[code];
    if (kind === OTHER) break;
    if (kind === UPPER) upper = true;
    else if (kind === FOREIGN) foreigner = true;
  }
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (next < LATIN || isDash(next) || isEmoji(next)) {
    if (end === from) return from;
    if (foreigner) {
      foreign(text.slice(from, end), from, sigil, take);
      return end;
    }
    const plain = text.slice(from, Math.min(end, from + MOST_UNITS));
    const folded = upper ? plain.toLowerCase() : plain;
    take(sigil === '' ? folded : sigil + folded, sigil === '' ? from : from - 1, end, null);
    return end;
  }
  WORD.lastIndex = from;
  const found = WORD.exec(text)?.[0];
  if (found === undefined) return from;
  foreign(found, from, sigil, take);
  return from + found.length;
}

/** Takes the tokens of a word beyond ASCII. */
function foreign(found: string, from: number, sigil: string, take: TakeToken): void {
  const folded = foldedOf(found);
  const end = from + found.length;
  if (!HAS_UNSPACED.test(folded)) {
    if (folded !== '') take(sigil + capped(folded), from - sigil.length, end, null);
    return;
  }
  const aligned = folded.length === found.length;
  for (const { 0: run, 1: unspaced, index } of folded.matchAll(RUNS)) {
    const place = (start: number, units: number): [number, number] =>
      aligned ? [from + index + start, from + index + start + units] : [from, end];
    if (unspaced === undefined) {
      take(capped(run), ...place(0, run.length), null);
      continue;
    }
    let start = 0;
    const signs = [...run];
    signs.forEach((char, i) => {
      const next = signs[i + 1];
      if (next !== undefined) take(char + next, ...place(start, char.length + next.length), null);
      else take(char, ...place(start, char.length), i === 0 ? 'alone' : 'last');
      start += char.length;
    });
  }
}

/** Takes the emoji that begins here, if one does; answers where to go on. */
function sign(text: string, from: number, take: TakeToken): number {
  SIGN.lastIndex = from;
  const found = SIGN.exec(text)?.[0];
  if (found === undefined) return from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  take(found, from, from + found.length, null);
  return from + found.length;
}

/** A long word without what lies beyond its limit, and without half a character. */
function capped(token: string): string {
  if (token.length <= MOST_UNITS) return token;
  const cut = (token.charCodeAt(MOST_UNITS - 1) & 0xfc00) === 0xd800 ? MOST_UNITS - 1 : MOST_UNITS;
  return token.slice(0, cut);
}

/** Curly quotation marks, dashes and dots, which stand next to words as ASCII ones do. */
function isDash(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}

/** The first half of most emoji; no word begins or goes on with it. */
function isEmoji(code: number): boolean {
  return code === 0xd83d || code === 0xd83e;
}

function foldedOf(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  if (word.length <= MOST_UNITS) FOLDED.set(word, folded);
  return folded;
}
