import type { Language } from '../company';
import { english } from './english/english';
import { french } from './french/french';
import { german } from './german/german';
import type { Lexicon } from './lexicon';
import { portuguese } from './portuguese/portuguese';
import { spanish } from './spanish/spanish';

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: english,
  pt: portuguese,
  es: spanish,
  de: german,
  fr: french,
};

/** How a language speaks. */
export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
