/** Accents, points and vowel signs that readers leave out; not the marks that are letters of Indic scripts or kana. */
const ACCENTS = new RegExp(
  `(?:\\u0640|[${[
    '\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
    '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff',
    '\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
  ].join('')}])+`,
  'g',
);
const NO_WORD = /[^\p{L}\p{N}\p{M}_]+/gu;
/** Letters that Unicode does not take apart, and the final sigma. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Zeros of the decimal digits that are read as 0–9. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/**
 * One word as it is looked for: compatibility forms resolved (NFKD), without accents, in lower case, digits as 0–9.
 * "Grüße" and "GRUSSE", "ﬁn" and "fin", "１２" and "12" are the same word.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGIT, asciiDigit)
    .replace(NO_WORD, '');
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((from) => code >= from && code < from + 10);
  return zero === undefined ? digit : String(code - zero);
}
