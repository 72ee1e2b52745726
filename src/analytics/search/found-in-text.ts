import type { TextRange } from '../../domain/search-problem';
import type { QueryToken, WordTerm } from './search-query';
import { eachToken } from './tokens';

interface Place {
  readonly token: string;
  readonly range: TextRange;
}

/** Where a text has the words and phrases that are looked for: ascending, touching ones joined. */
export function foundInText(text: string, words: readonly WordTerm[]): TextRange[] {
  const places: Place[] = [];
  eachToken(text, (token, from, to) => places.push({ token, range: [from, to] }));
  const ranges: TextRange[] = [];
  for (const { tokens, not } of words) {
    if (not) continue;
    for (let start = 0; start < places.length; start++) {
      const found = tokens.map((token) => [token, places[start + token.offset]] as const);
      if (!found.every(([token, place]) => place !== undefined && stands(token, place.token))) continue;
      const from = found[0]?.[1]?.range[0] ?? 0;
      const to = found.reduce((end, [, place]) => Math.max(end, place?.range[1] ?? 0), 0);
      ranges.push([from, to]);
    }
  }
  return joined(ranges);
}

function stands({ token, prefix }: QueryToken, found: string): boolean {
  const bare = /^[@#]/.test(token) ? found : found.replace(/^[@#]/, '');
  return prefix ? bare.startsWith(token) : bare === token;
}

function joined(ranges: readonly TextRange[]): TextRange[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const whole: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
