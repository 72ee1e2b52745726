import type { SentimentClass } from '../../domain/filter';
import type { Instant } from '../../domain/mention';
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
  readonly parent?: Draft;
  readonly story?: StoryTopic;
  readonly reach?: number;
}

interface Said {
  readonly at: Instant;
  readonly act: Act;
  readonly channel: Channel;
  readonly brand: Brand;
  readonly language: Language;
  readonly region?: Region;
  readonly theme?: Theme;
  readonly parent?: Draft;
  readonly story?: StoryTopic;
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
    const draft: Draft = {
      act: it.act,
      parent: it.parent ?? null,
      theme: it.theme,
      feeling: it.feeling,
      facts: it.parent?.facts ?? this.facts(it.brand),
      ...(it.story === undefined ? {} : { story: it.story }),
      fields: {
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
        ...(reach === null ? {} : { reach }),
        ...(it.act === 'repost' ? { repost: true } : {}),
      },
    };
    this.drafts.push(draft);
    return draft;
  }

  /** A mention by a brand, or null after the end. */
  say(it: Said): Draft | null {
    if (it.at > END) return null;
    const voices = BRAND_VOICES[it.brand];
    const draft: Draft = {
      act: it.act,
      parent: it.parent ?? null,
      theme: it.theme ?? it.parent?.theme ?? null,
      feeling: it.parent?.feeling ?? null,
      facts: it.parent?.facts ?? this.facts(it.brand),
      ...(it.story === undefined ? {} : { story: it.story }),
      fields: {
        createdAt: wholeSecond(it.at),
        author: it.author ?? (it.act === 'news' ? voices.news : voices.care),
        direction: 'outbound',
        brand: it.brand,
        channel: it.channel,
        language: it.language,
        ...(it.region === undefined ? {} : { region: it.region }),
        ...(it.theme === undefined
          ? {}
          : { theme: it.theme, perception: THEME_PROFILES[it.theme].perception }),
        ...(it.reach === undefined ? {} : { reach: it.reach }),
        ...(it.team === undefined ? {} : { team: it.team }),
        ...(it.agent === undefined ? {} : { agent: it.agent }),
        ...(it.automated ? { automated: true } : {}),
        ...(it.private ? { private: true } : {}),
      },
    };
    this.drafts.push(draft);
    return draft;
  }

  private facts(brand: Brand): Facts {
    const { random } = this;
    const from = random.chance(0.5) ? random.below(2) : random.below(CITIES.length);
    const to = (from + 1 + random.below(CITIES.length - 1)) % CITIES.length;
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
