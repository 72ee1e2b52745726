/** Longest text that is kept, in UTF-16 units; posts and reviews are far shorter, articles are cut. */
export const TEXT_LIMIT = 32_768;

/** A mention's words as the source gives them: nothing is decoded or trimmed, only what passes the limit is cut. */
export function cleanText(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const last = text.charCodeAt(TEXT_LIMIT - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? TEXT_LIMIT - 1 : TEXT_LIMIT);
}

const NOTHING = new Set(['null', 'NULL', 'Null', '\\N', 'nan', 'NaN', 'NAN', 'None', 'undefined', 'NaT']);
/** First characters of the words above: nearly every cell is told from them by its first. */
const BEGINNINGS: ReadonlySet<number> = new Set([...NOTHING].map((word) => word.charCodeAt(0)));

/** A cell's value without blanks around it; the ways in which programs write "nothing" are "". */
export function cellValue(cell: string): string {
  const value = cell.trim();
  return BEGINNINGS.has(value.charCodeAt(0)) && value.length <= 9 && NOTHING.has(value) ? '' : value;
}
