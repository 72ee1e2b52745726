/** Words in front of a colon that narrow a search; the rest of the dimensions' names are the filter's. */
export const SEARCH_FIELDS = [
  'from',
  'channel',
  'brand',
  'region',
  'language',
  'theme',
  'perception',
  'agent',
  'team',
  'sentiment',
  'before',
  'after',
] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Why a search was not understood; `text` is the part of it that is meant. */
export type SearchProblem =
  | { readonly kind: 'unknown-field'; readonly text: string; readonly field: string }
  | { readonly kind: 'no-value'; readonly text: string; readonly field: SearchField }
  | { readonly kind: 'no-date'; readonly text: string; readonly field: 'before' | 'after' }
  | { readonly kind: 'date-excluded'; readonly text: string; readonly field: 'before' | 'after' }
  | { readonly kind: 'no-word'; readonly text: string }
  | { readonly kind: 'too-long' };

/** A stretch of a text, in UTF-16 units: from the first up to but without the second. */
export type TextRange = readonly [from: number, to: number];
