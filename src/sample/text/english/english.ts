import type { Lexicon } from '../lexicon';
import { CARE } from './care';
import { JOURNEY } from './journey';
import { ON_BOARD } from './on-board';
import { RELIABILITY } from './reliability';
import { SPEECH } from './speech';
import { WORDS } from './words';

export const english: Lexicon = {
  language: 'en',
  ...SPEECH,
  opinions: { ...RELIABILITY, ...JOURNEY, ...ON_BOARD },
  care: CARE,
  words: WORDS,
};
