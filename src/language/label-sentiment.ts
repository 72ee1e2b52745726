import { NEGATIONS, SIGNS, WORDS } from './lexicon';
import { scanWords, type WordSink } from './scan-words';

export interface SentimentLabel {
  /** Integer thousandths, −1000 … +1000; `sentimentClass` of the domain says the class. */
  readonly score: number;
  /** 0 … 1: how much of what was found points one way. Not a probability; nothing found gives 0.5. */
  readonly confidence: number;
}

/** How many words a negation reaches. */
const REACH = 3;
/** What a negated word counts: turned round and weaker, as in VADER (Hutto & Gilbert 2014). */
const NEGATED = -0.74;
/** Sums are brought into −1 … +1 by s ÷ √(s² + 15), as in VADER. */
const DAMPING = 15;

/**
 * Sentiment of an English text by a lexicon: the sum of the valences of its words, emoji and emoticons, negations
 * taken into account. Handles and links are not read. The same text always gives the same score.
 * It stands in until the app learns (see the decision record on the lexicon).
 */
export function labelSentiment(text: string): SentimentLabel {
  const tally = new Tally();
  scanWords(text, tally);
  const { good, bad, hits } = tally;
  const sum = good - bad;
  return {
    score: Math.round((sum / Math.sqrt(sum * sum + DAMPING)) * 1000) + 0,
    confidence: hits === 0 ? 0.5 : (Math.abs(sum) / (good + bad)) * (hits / (hits + 1)),
  };
}

class Tally implements WordSink {
  good = 0;
  bad = 0;
  hits = 0;
  sinceNegation = REACH;

  word(word: string): void {
    if (NEGATIONS.has(word)) {
      this.sinceNegation = 0;
      return;
    }
    const valence = WORDS.get(word);
    if (valence !== undefined) this.#count(this.sinceNegation < REACH ? valence * NEGATED : valence);
    this.sinceNegation++;
  }

  sign(sign: string): void {
    const valence = SIGNS.get(sign);
    if (valence !== undefined) this.#count(valence);
  }

  #count(valence: number): void {
    if (valence > 0) this.good += valence;
    else this.bad -= valence;
    if (valence !== 0) this.hits++;
  }
}
