import type { SearchProblem } from '../../../domain/search-problem';

/** What can be written into the search, with what it finds: shown where nothing is searched or found yet. */
export const SEARCH_HELP: readonly (readonly [example: string, meaning: string])[] = [
  ['refund late', 'both words, in any order, accents and case aside'],
  ['"late delivery"', 'the words one after the other'],
  ['cancel*', 'every word that begins like this'],
  ['-thanks', 'not this word; also before a phrase or a field'],
  ['from:@jane', 'written by @jane'],
  ['channel:x brand:"Acme One"', 'region:, language:, theme:, agent:, team: and sentiment: likewise'],
  ['after:2026-01-15 before:2026-03', 'later than that day, earlier than that month'],
];

/** One sentence on what of a search was not understood. */
export function problemWords(problem: SearchProblem): string {
  switch (problem.kind) {
    case 'unknown-field':
      return `There is no field “${problem.field}:”. To look for the words themselves, put ${quoted(problem.text)} in quotation marks.`;
    case 'no-value':
      return `“${problem.field}:” needs a value right behind the colon, such as ${problem.field}:${EXAMPLES[problem.field] ?? 'name'}.`;
    case 'no-date':
      return `${quoted(problem.text)} names no date. Write a day, a month or a year: ${problem.field}:2026-03-15, ${problem.field}:2026-03 or ${problem.field}:2026.`;
    case 'date-excluded':
      return `${quoted(problem.text)} cannot be excluded. Use “${problem.field === 'before' ? 'after' : 'before'}:” instead.`;
    case 'no-word':
      return `${quoted(problem.text)} holds no word that can be looked for.`;
    case 'too-long':
      return 'The search is longer than 500 characters.';
  }
}

const EXAMPLES: Readonly<Partial<Record<string, string>>> = {
  from: '@jane',
  channel: 'x',
  sentiment: 'negative',
  before: '2026-03',
  after: '2026-01-15',
};

const quoted = (text: string): string => `“${text}”`;

/** The head of a list that a search found. */
export function foundWords(total: number, search: string, count: (n: number) => string): string {
  return `${total === 0 ? 'No' : count(total)} ${total === 1 ? 'mention' : 'mentions'} found for “${search}”`;
}
