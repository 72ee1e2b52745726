import type { Draft } from '../plan/draft';
import type { Random } from '../random';
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
  const lexicon = draft.act === 'story' || draft.act === 'news' ? english : lexiconOf(draft.fields.language);
  const slot = slotWords(draft, lexicon, random);
  const text = phrases(draft, lexicon, random)
    .map((phrase) => fill(phrase, slot))
    .join(' ');
  return draft.fields.direction === 'inbound' ? decorate(text, draft, random) : sign(text, draft);
}

function phrases(draft: Draft, lexicon: Lexicon, random: Random): readonly string[] {
  const { care } = lexicon;
  const feeling = draft.feeling ?? 'neutral';
  const pick = (list: readonly string[]): string => random.pick(list);
  switch (draft.act) {
    case 'opinion':
      return opinion(draft, lexicon, random);
    case 'comment':
      return random.chance(0.5)
        ? [pick(lexicon.opinions[draft.theme!][feeling])]
        : maybe(random, 0.3, pick(lexicon.comments[feeling]), pick(lexicon.closers[feeling]));
    case 'nudge':
      return [pick(lexicon.nudges)];
    case 'detail':
      return [pick(lexicon.details)];
    case 'thanks':
      return maybe(random, 0.35, pick(lexicon.thanks), pick(lexicon.closers.positive));
    case 'relief':
      return maybe(random, 0.4, pick(lexicon.relief), pick(lexicon.closers.positive));
    case 'grudge':
      return maybe(random, 0.5, pick(lexicon.grudges), pick(lexicon.closers.negative));
    case 'me-too':
      return maybe(random, 0.4, pick(lexicon.meToo), pick(lexicon.closers.negative));
    case 'lead':
      return [pick(draft.story === 'advert-lead' ? STORIES['advert-lead'] : lexicon.leads)];
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
