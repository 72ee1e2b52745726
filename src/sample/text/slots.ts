import { BRAND_VOICES, type Language, TEAMS } from '../company';
import type { Draft } from '../plan/draft';
import type { Random } from '../random';
import { CITIES } from './cities';
import type { Lexicon } from './lexicon';

const AGENTS = Object.values(TEAMS).flat();

/** Words for the slots of a phrase, true to the conversation's facts where it has some. */
export function slotWords(draft: Draft, lexicon: Lexicon, random: Random): (name: string) => string {
  const { fields, facts, parent } = draft;
  const voices = BRAND_VOICES[fields.brand];
  return (name) => {
    switch (name) {
      case 'flight':
        return facts.flight;
      case 'from':
      case 'emFrom':
      case 'deFrom':
      case 'aoFrom':
        return place(CITIES[facts.from]![lexicon.language], name, lexicon.language);
      case 'to':
      case 'emTo':
      case 'deTo':
      case 'aoTo':
      case 'paraTo':
        return place(CITIES[facts.to]![lexicon.language], name, lexicon.language);
      case 'ref':
        return facts.reference;
      case 'hours':
      case 'days':
      case 'who':
      case 'bag':
      case 'month':
        return random.pick(lexicon.words[name]);
      case 'time':
        return `${String(random.between(5, 22)).padStart(2, '0')}:${String(random.below(12) * 5).padStart(2, '0')}`;
      case 'minutes':
        return String(random.between(2, 9) * 5);
      case 'gate':
        return `${random.pick(['A', 'B', 'C'])}${random.between(1, 38)}`;
      case 'seat':
        return `${random.between(2, 34)}${random.pick(['A', 'B', 'C', 'D', 'E', 'F'])}`;
      case 'amount':
        return `€ ${random.between(29, 689)}`;
      case 'people':
        return String(random.between(9, 64));
      case 'brand':
        return fields.brand;
      case 'at':
        return `@${voices.care}`;
      case 'tag':
        return voices.tag;
      case 'agentFirst':
        return firstName(parent?.fields.agent ?? random.pick(AGENTS));
      case 'handle':
        return parent?.fields.author ?? 'all';
      case 'desk':
        return parent?.fields.escalatedTo ?? 'Executive office';
      default:
        throw new Error(`no words for the slot ${name}`);
    }
  };
}

/** Portuguese cities that take an article, with which prepositions grow together. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['Porto', 'Rio de Janeiro', 'Recife']);

const JOINED: Readonly<Record<string, readonly [bare: string, withArticle: string]>> = {
  em: ['em', 'no'],
  de: ['de', 'do'],
  ao: ['a', 'ao'],
  para: ['para', 'para o'],
};

function place(city: string, slot: string, language: Language): string {
  const preposition = slot.replace(/From|To|from|to$/, '');
  if (preposition === '') return city;
  if (language === 'fr') return /^[AEIOUÂÉ]/.test(city) ? `d'${city}` : `de ${city}`;
  const [bare, withArticle] = JOINED[preposition]!;
  return `${WITH_ARTICLE.has(city) ? withArticle : bare} ${city}`;
}

export function firstName(agent: string): string {
  const space = agent.indexOf(' ');
  return space < 0 ? agent : agent.slice(0, space);
}
