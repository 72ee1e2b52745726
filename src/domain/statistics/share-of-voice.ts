import type { Interval } from './interval';
import { wilsonInterval } from './proportion';

export interface BrandVolume {
  readonly brand: string;
  readonly mentions: number;
  readonly own: boolean;
}

export interface BrandShare extends Interval {
  readonly brand: string;
  readonly own: boolean;
  /** In 0…1. */
  readonly share: number;
}

export interface ShareOfVoice extends Interval {
  /** Own brands together, in 0…1. */
  readonly share: number;
  /** Mentions of own brands and of named competitors. */
  readonly n: number;
  /** Each brand's own, the largest first, ties by name. */
  readonly brands: readonly BrandShare[];
}

/**
 * SE6: own ÷ (own + named competitors), mentions of the same sources and period, with Wilson 95 % intervals (G9). The
 * caller gives own brands and named competitors only. Null without any mention, and without a named competitor: a
 * share of nobody else's voice says nothing.
 */
export function shareOfVoice(volumes: readonly BrandVolume[]): ShareOfVoice | null {
  const n = sum(volumes);
  const own = sum(volumes.filter((volume) => volume.own));
  const whole = wilsonInterval(own, n);
  if (whole === null || volumes.every((volume) => volume.own)) return null;
  const brands = volumes.map(({ brand, mentions, own }): BrandShare => {
    const interval = wilsonInterval(mentions, n) ?? { low: null, high: null };
    return { brand, own, share: mentions / n, ...interval };
  });
  brands.sort((a, b) => b.share - a.share || (a.brand < b.brand ? -1 : 1));
  return { share: own / n, ...whole, n, brands };
}

function sum(volumes: readonly BrandVolume[]): number {
  return volumes.reduce((total, { mentions }) => total + mentions, 0);
}
