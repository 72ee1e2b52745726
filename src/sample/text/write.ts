import type { Draft } from '../plan/draft';
import type { Random } from '../random';
import { THEMES, type Theme } from '../themes';
import { english } from './english/english';
import { HOUSE } from './english/house';
import { STORIES } from './english/stories';
import { decorate, sign } from './finish';
import { lexiconOf } from './languages';
import type { Lexicon } from './lexicon';
import { fill } from './phrase';
import { slotWords } from './slots';

/** A text for a planned mention: phrases of its language, filled from its facts, finished as its author would. */
export function write(draft: Draft, random: Random): string {
  const lexicon = lexiconOf(draft.fields.language);
  const slot = slotWords(draft, lexicon, random);
  const text = phrases(draft, lexicon, random)
    .map((phrase) => capital(fill(phrase, slot)))
    .join(' ');
  return draft.fields.direction === 'inbound' ? decorate(text, draft, random) : sign(text, draft);
}

function phrases(draft: Draft, lexicon: Lexicon, random: Random): readonly string[] {
  const { care } = lexicon;
  const feeling = draft.feeling ?? 'neutral';
  const pick = (list: readonly string[]): string => random.pick(list);
  switch (draft.act) {
    case 'opinion':
      return draft.fields.channel === 'Reviews'
        ? review(draft, lexicon, random)
        : opinion(draft, lexicon, random);
    case 'comment':
      return comment(draft, lexicon, random);
    case 'nudge':
      return [pick(lexicon.nudges[feeling === 'negative' ? 'negative' : 'neutral'])];
    case 'detail':
      return [pick(lexicon.details)];
    case 'question':
      return [pick(lexicon.furtherQuestions)];
    case 'thanks':
      return maybe(random, 0.35, pick(lexicon.thanks), pick(lexicon.closers.positive));
    case 'relief':
      return maybe(random, 0.4, pick(lexicon.relief), pick(lexicon.closers.positive));
    case 'grudge':
      return maybe(random, 0.5, pick(lexicon.grudges), pick(lexicon.closers.negative));
    case 'me-too':
      return maybe(random, 0.4, pick(lexicon.meToo), pick(lexicon.closers.negative));
    case 'lead':
      return draft.story === 'advert-lead'
        ? [pick(STORIES['advert-lead'])]
        : maybe(random, 0.35, pick(lexicon.leads), pick(lexicon.closers.neutral));
    case 'lead-detail':
      return [pick(lexicon.leadDetails)];
    case 'colleague':
      return [pick(HOUSE.colleague[feeling])];
    case 'news':
      return [pick(HOUSE.news)];
    case 'note':
      return [pick(HOUSE.note)];
    case 'story':
      return story(draft, random);
    case 'acknowledgement':
      return [pick(care.acknowledgements)];
    case 'first-reply':
      return [
        pick(care.greetings),
        pick(care.apologies),
        pick(care.steps[draft.theme!]),
        ...(random.chance(0.75) ? [pick(care.invitations)] : []),
      ];
    case 'answer-reply':
      return [
        pick(care.greetings),
        pick(care.steps[draft.theme!]),
        ...(random.chance(0.6) ? [pick(care.invitations)] : []),
      ];
    case 'kind-reply':
      return [pick(care.greetings), pick(care.gladness)];
    case 'resolution':
      return maybe(random, 0.5, `${pick(care.greetings)} ${pick(care.resolutions)}`, pick(care.invitations));
    case 'lead-reply':
      return [pick(care.greetings), pick(care.leadReplies)];
    case 'repost':
      throw new Error('a repost repeats its original');
  }
}

function opinion(draft: Draft, lexicon: Lexicon, random: Random): readonly string[] {
  const feeling = draft.feeling ?? 'neutral';
  const core = random.pick(lexicon.opinions[draft.theme!][feeling]);
  const opener = random.pick(lexicon.openers[feeling]);
  const closer = random.pick(lexicon.closers[feeling]);
  const shape = random.next();
  if (shape < 0.24) return [core];
  if (shape < 0.5) return [opener, core];
  if (shape < 0.8) return [core, closer];
  return [opener, core, closer];
}

/** Longer than the rest: the theme first, then one or two other things in the same mood. */
function review(draft: Draft, lexicon: Lexicon, random: Random): readonly string[] {
  const feeling = draft.feeling ?? 'neutral';
  if (feeling === 'neutral') return [random.pick(lexicon.averages)];
  const themes: Theme[] = [draft.theme!];
  for (let n = random.between(1, 2); n > 0; n -= 1) {
    const another = random.pick(THEMES);
    if (!themes.includes(another)) themes.push(another);
  }
  const cores = themes.map((theme) => random.pick(lexicon.opinions[theme][feeling]));
  return [...cores, random.pick(lexicon.closers[feeling])];
}

function comment(draft: Draft, lexicon: Lexicon, random: Random): readonly string[] {
  const feeling = draft.feeling ?? 'neutral';
  const about = random.pick(lexicon.opinions[draft.theme!][feeling]);
  if (draft.theme !== 'Destinations' || random.chance(0.35)) return [about];
  return maybe(random, 0.25, random.pick(lexicon.comments[feeling]), random.pick(lexicon.closers[feeling]));
}

function story(draft: Draft, random: Random): readonly string[] {
  const said = random.pick(STORIES[draft.story!]);
  if (draft.fields.direction === 'outbound' || draft.story === 'video-post') return [said];
  const feeling = draft.feeling ?? 'neutral';
  return maybe(random, 0.3, said, random.pick(english.closers[feeling]));
}

function maybe(random: Random, probability: number, first: string, then: string): readonly string[] {
  if (!random.chance(probability)) return [first];
  return [/[.!?,…]$/.test(first) ? first : `${first}.`, then];
}

function capital(phrase: string): string {
  const first = phrase.charAt(0);
  const upper = first.toUpperCase();
  return first === upper ? phrase : upper + phrase.slice(1);
}
