import type { Language } from '../company';
import { english } from './english/english';
import type { Lexicon } from './lexicon';

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: english,
  pt: english,
  es: english,
  de: english,
  fr: english,
};

export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
