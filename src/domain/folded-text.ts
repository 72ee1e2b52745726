/** G8: from so many words on a text is recognised whoever wrote it. */
export const LONG_TEXT_WORDS = 8;

/** What is left of a text when its near-duplicates are to look the same (G8). */
export interface FoldedText {
  /** Words apart by one blank; "" when nothing is left, which is like no other text. */
  readonly text: string;
  readonly words: number;
}

const HANDLE_OR_LINK = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_.-]+/gu;
const APOSTROPHES = /['’]/g;
const BETWEEN_WORDS = /[\p{P}\p{Z}\p{C}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * G8: a text in lower case (NFKC) without handles, links and punctuation; emoji and other symbols stay, they change
 * what is meant. A word holds a letter or digit; in scripts without blanks two characters count as one.
 */
export function foldedText(text: string): FoldedText {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HANDLE_OR_LINK, ' ')
    .replace(APOSTROPHES, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
  const unspaced = folded.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? folded : folded.replace(UNSPACED, '');
  const words = spaced.split(' ').filter((word) => LETTER.test(word)).length + Math.floor(unspaced / 2);
  return { text: folded, words };
}
