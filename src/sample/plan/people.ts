import type { Channel, Language, Region } from '../company';
import { REGIONS } from '../company';
import { type Random, type Weighted, weighted } from '../random';
import { FAMILY_NAMES, FIRST_NAMES, NICKNAMES } from '../text/names';

export interface Person {
  readonly handle: string;
  readonly region: Region;
  readonly language: Language;
  /** Followers: heavy-tailed, the same wherever this person writes. */
  readonly followers: number;
}

const LANGUAGES: Readonly<Record<Region, Weighted<Language>>> = {
  Iberia: weighted([
    ['en', 50],
    ['pt', 33],
    ['es', 17],
  ]),
  'UK & Ireland': weighted([
    ['en', 97],
    ['pt', 3],
  ]),
  'Central Europe': weighted([
    ['en', 50],
    ['de', 32],
    ['fr', 18],
  ]),
  'North America': weighted([
    ['en', 92],
    ['es', 5],
    ['fr', 3],
  ]),
  'South America': weighted([
    ['en', 35],
    ['pt', 48],
    ['es', 17],
  ]),
};

/** Makes people with handles that nobody else has. */
export class Crowd {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  person(): Person {
    const region = this.random.draw(REGIONS);
    const language = this.random.draw(LANGUAGES[region]);
    const followers = Math.min(2_400_000, Math.round(this.random.logNormal(210, 1.7)));
    return { handle: this.handle(language), region, language, followers };
  }

  private handle(language: Language): string {
    const { random } = this;
    for (;;) {
      const handle = this.suggestion(language);
      const numbered = random.chance(0.45) ? `${handle}${random.between(2, 99)}` : handle;
      if (this.taken.has(numbered)) continue;
      this.taken.add(numbered);
      return numbered;
    }
  }

  private suggestion(language: Language): string {
    const { random } = this;
    const first = random.pick(FIRST_NAMES[language]);
    const family = random.pick(FAMILY_NAMES[language]);
    switch (random.below(6)) {
      case 0:
        return `${first}_${family}`.toLowerCase();
      case 1:
        return `${first}${family}`;
      case 2:
        return `${first.charAt(0)}.${family}`.toLowerCase();
      case 3:
        return `${family}${first.charAt(0)}`.toLowerCase();
      case 4:
        return `${first}_${random.pick(NICKNAMES)}`.toLowerCase();
      default:
        return `${random.pick(NICKNAMES)}_${family.toLowerCase()}`;
    }
  }
}

/** The people who write: most once or twice in the whole time, a few every other week. */
export class Customers {
  private readonly people: readonly Person[];

  constructor(
    crowd: Crowd,
    private readonly random: Random,
    size: number,
  ) {
    this.people = Array.from({ length: size }, () => crowd.person());
  }

  any(): Person {
    const u = this.random.next();
    return this.people[Math.floor(u * Math.sqrt(u) * this.people.length)]!;
  }
}

/** Reach of one mention: reviews have none, a video travels further than its author is known. */
export function reachOf(person: Person, channel: Channel, random: Random): number | null {
  if (channel === 'App Store' || channel === 'Reviews') return null;
  const spread = channel === 'TikTok' ? random.logNormal(3, 1.3) : random.logNormal(1, 0.35);
  return Math.max(1, Math.round(person.followers * spread));
}
