/** What a text is made of, for a lexicon: lower-case words, and signs (emoji, emoticons). Handles and links are skipped. */
export interface WordSink {
  word(word: string): void;
  sign(sign: string): void;
}

/**
 * Walks a text once and hands over its words and signs in order. Words are runs of ASCII letters with apostrophes
 * inside them: the lexicon is English. Written by hand because a regular expression for emoji costs twenty times more.
 */
export function scanWords(text: string, sink: WordSink): void {
  const end = text.length;
  let at = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const stop = endOfWord(text, at + 1);
      if (isLink(text, at, stop)) at = endOfBlock(text, stop);
      else {
        sink.word(text.slice(at, stop).toLowerCase().replace('’', "'"));
        at = stop;
      }
    } else if (code === AT_SIGN) {
      at = endOfHandle(text, at + 1);
    } else if (code >= EMOJI_FROM) {
      const wide = code >= 0xd800 && code <= 0xdbff;
      const stop = at + (wide ? 2 : 1);
      sink.sign(text.slice(at, stop));
      at = stop;
    } else if (code === 58 || code === 59 || code === 61 || code === 60) {
      const length = emoticonLength(text, at);
      if (length > 0) sink.sign(text.slice(at, at + length));
      at += Math.max(length, 1);
    } else {
      at++;
    }
  }
}

const AT_SIGN = 64;
/** Code units from here on can begin an emoji; punctuation below is of no interest. */
const EMOJI_FROM = 0x203c;

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isHandlePart(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) at++;
    else if ((code === 39 || code === 0x2019) && isLetter(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

function endOfHandle(text: string, from: number): number {
  let at = from;
  while (isHandlePart(text.charCodeAt(at))) at++;
  return at;
}

function endOfBlock(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32) at++;
  return at;
}

function isLink(text: string, at: number, stop: number): boolean {
  const length = stop - at;
  if (length === 3) return text.charCodeAt(stop) === 46 && /^www$/i.test(text.slice(at, stop));
  return (
    (length === 4 || length === 5) && text.startsWith('://', stop) && /^https?$/i.test(text.slice(at, stop))
  );
}

const MOUTHS = ')(DP/|';

/** Length of an emoticon such as :) ;-) :'( =D or <3, or 0. */
function emoticonLength(text: string, from: number): number {
  if (text.startsWith('<3', from)) return 2;
  let at = from + 1;
  if (text[at] === "'") at++;
  if (text[at] === '-') at++;
  const mouth = text[at];
  if (mouth === undefined || !MOUTHS.includes(mouth)) return 0;
  // "note:Delivered" and "key=Delta" hold no faces, nor does the colon of a link.
  return isHandlePart(text.charCodeAt(at + 1)) || text[at + 1] === '/' ? 0 : at + 1 - from;
}
