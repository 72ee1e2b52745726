import type { SentimentClass } from '../../domain/filter';
import type { Language } from '../company';
import type { Theme } from '../themes';

export type ByFeeling = Readonly<Record<SentimentClass, readonly string[]>>;

/** Slots whose words belong to a language: a phrase names them in braces. */
export type WordSlot = 'hours' | 'days' | 'who' | 'bag' | 'month';

/** How one language speaks about every theme; phrases hold slots such as `{flight}` or `{from}`. */
export interface Lexicon {
  readonly language: Language;
  readonly opinions: Readonly<Record<Theme, ByFeeling>>;
  /** Short remarks under a post. */
  readonly comments: ByFeeling;
  readonly openers: ByFeeling;
  readonly closers: ByFeeling;
  /** While nobody answers: impatient, or still patient. */
  readonly nudges: { readonly negative: readonly string[]; readonly neutral: readonly string[] };
  /** What the care desk asked for. */
  readonly details: readonly string[];
  /** A question after the answer to a question. */
  readonly furtherQuestions: readonly string[];
  readonly thanks: readonly string[];
  readonly relief: readonly string[];
  readonly grudges: readonly string[];
  readonly meToo: readonly string[];
  /** Reviews that are neither good nor bad. */
  readonly averages: readonly string[];
  readonly leads: readonly string[];
  readonly leadDetails: readonly string[];
  readonly care: CareLexicon;
  readonly words: Readonly<Record<WordSlot, readonly string[]>>;
}

/** What the care desk writes. */
export interface CareLexicon {
  readonly greetings: readonly string[];
  readonly acknowledgements: readonly string[];
  readonly apologies: readonly string[];
  /** What was done or comes next, by theme. */
  readonly steps: Readonly<Record<Theme, readonly string[]>>;
  readonly invitations: readonly string[];
  readonly gladness: readonly string[];
  readonly resolutions: readonly string[];
  readonly leadReplies: readonly string[];
}
