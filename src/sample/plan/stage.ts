import type { SentimentClass } from '../../domain/filter';
import type { Instant, MentionId } from '../../domain/mention';
import { END } from '../calendar';
import type { Brand, Channel, Language, Region } from '../company';
import { BRAND_VOICES } from '../company';
import type { Random } from '../random';
import { CITIES } from '../text/cities';
import { THEME_PROFILES, type Theme } from '../themes';
import type { Act, Draft, Facts, StoryTopic } from './draft';
import { type Customers, type Person, reachOf } from './people';

interface Heard {
  readonly at: Instant;
  readonly by: Person;
  readonly act: Act;
  readonly channel: Channel;
  readonly brand: Brand;
  readonly theme: Theme;
  readonly feeling: SentimentClass;
  readonly needsAnswer: boolean;
  readonly parent?: Draft | null;
  readonly story?: StoryTopic | undefined;
  readonly reach?: number;
}

interface Said {
  readonly at: Instant;
  readonly act: Act;
  readonly channel: Channel;
  readonly brand: Brand;
  readonly language: Language;
  readonly region?: Region | undefined;
  readonly theme?: Theme | undefined;
  readonly parent?: Draft | null;
  readonly story?: StoryTopic | undefined;
  readonly author?: string;
  readonly reach?: number;
  readonly team?: string;
  readonly agent?: string;
  readonly automated?: true;
  readonly private?: true;
}

const SCORES: Readonly<Record<SentimentClass, readonly [number, number]>> = {
  negative: [-960, -340],
  neutral: [0, 0],
  positive: [340, 960],
};

const NOT_YET = '' as MentionId;

/** Everything that has been planned so far; what would happen after the sample's end does not happen. */
export class Stage {
  readonly drafts: Draft[] = [];

  constructor(
    readonly random: Random,
    readonly customers: Customers,
  ) {}

  /** A mention by somebody outside the care desk, or null after the end. */
  hear(it: Heard): Draft | null {
    if (it.at > END) return null;
    const { random } = this;
    const [low, high] = SCORES[it.feeling];
    const reach = it.reach ?? reachOf(it.by, it.channel, random);
    const fields: Draft['fields'] = {
      id: NOT_YET,
      text: '',
      createdAt: wholeSecond(it.at),
      author: it.by.handle,
      direction: 'inbound',
      brand: it.brand,
      channel: it.channel,
      region: it.by.region,
      language: it.by.language,
      sentiment: { score: random.between(low, high), by: 'source' },
      theme: it.theme,
      perception: THEME_PROFILES[it.theme].perception,
      needsAnswer: it.needsAnswer,
    };
    if (reach !== null) fields.reach = reach;
    if (it.act === 'repost') fields.repost = true;
    const draft: Draft = {
      act: it.act,
      parent: it.parent ?? null,
      theme: it.theme,
      feeling: it.feeling,
      facts: it.parent?.facts ?? this.facts(it.brand),
      story: it.story ?? null,
      fields,
    };
    this.drafts.push(draft);
    return draft;
  }

  /** A mention by a brand, or null after the end. */
  say(it: Said): Draft | null {
    if (it.at > END) return null;
    const voices = BRAND_VOICES[it.brand];
    const fields: Draft['fields'] = {
      id: NOT_YET,
      text: '',
      createdAt: wholeSecond(it.at),
      author: it.author ?? (it.act === 'news' ? voices.news : voices.care),
      direction: 'outbound',
      brand: it.brand,
      channel: it.channel,
      language: it.language,
    };
    if (it.region !== undefined) fields.region = it.region;
    if (it.theme !== undefined) {
      fields.theme = it.theme;
      fields.perception = THEME_PROFILES[it.theme].perception;
    }
    if (it.reach !== undefined) fields.reach = it.reach;
    if (it.team !== undefined) fields.team = it.team;
    if (it.agent !== undefined) fields.agent = it.agent;
    if (it.automated) fields.automated = true;
    if (it.private) fields.private = true;
    const draft: Draft = {
      act: it.act,
      parent: it.parent ?? null,
      theme: it.theme ?? it.parent?.theme ?? null,
      feeling: it.parent?.feeling ?? null,
      facts: it.parent?.facts ?? this.facts(it.brand),
      story: it.story ?? null,
      fields,
    };
    this.drafts.push(draft);
    return draft;
  }

  private facts(brand: Brand): Facts {
    const { random } = this;
    const hub = random.pick(BRAND_VOICES[brand].hubs);
    const other = (hub + 1 + random.below(CITIES.length - 1)) % CITIES.length;
    const [from, to] = random.chance(0.55) ? [hub, other] : [other, hub];
    return {
      flight: `${BRAND_VOICES[brand].code} ${random.between(102, 1989)}`,
      from,
      to,
      reference: `${BRAND_VOICES[brand].code}-${random.between(10_000, 99_999)}`,
    };
  }
}

function wholeSecond(at: Instant): Instant {
  return Math.floor(at / 1000) * 1000;
}
