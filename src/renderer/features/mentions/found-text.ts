import type { TextRange } from '../../../domain/search-problem';

/** A piece of a text, found by the search or between what was. */
export interface TextPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Characters of a text that a row draws, and how many of them stand before the first place that was found. */
const ROW_TEXT = 260;
const BEFORE = 40;

/** A mention's text on one line of a row, cut so that the first place found is in sight. */
export function foundPieces(text: string, found: readonly TextRange[]): readonly TextPiece[] {
  const first = found[0]?.[0] ?? 0;
  const from = first <= BEFORE * 1.5 ? 0 : wordStart(text, first - BEFORE, first);
  const to = wholeCharacter(text, Math.min(text.length, from + ROW_TEXT));
  const pieces: TextPiece[] = [];
  const add = (start: number, end: number, isFound: boolean) => {
    const flat = text.slice(Math.max(start, from), Math.min(end, to)).replace(/\s+/g, ' ');
    if (flat !== '') pieces.push({ text: flat, found: isFound });
  };
  if (from > 0) pieces.push({ text: '…', found: false });
  let at = from;
  for (const [start, end] of found) {
    add(at, start, false);
    add(start, end, true);
    at = Math.max(at, end);
  }
  add(at, to, false);
  if (to < text.length) pieces.push({ text: '…', found: false });
  return pieces;
}

/** Where a word begins at or after a place, at the latest at a limit. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? wholeCharacter(text, from) : from + space + 1;
}

function wholeCharacter(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}
