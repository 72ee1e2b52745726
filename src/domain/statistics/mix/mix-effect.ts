/** One segment of a period: how many observations and their sum; for net sentiment the sum is 100·(P − N). */
export interface SegmentTotals {
  readonly n: number;
  readonly sum: number;
}

/** SE5: one segment in the reference and the current period; n is 0 where it is missing. */
export interface SegmentChange {
  readonly segment: string;
  readonly reference: SegmentTotals;
  readonly current: SegmentTotals;
}

export interface SegmentEffect {
  readonly segment: string;
  /** ½(w₀ + w₁)(m₁ − m₀): what the segment's own change gave. */
  readonly within: number;
  /** ½(m₀ + m₁)(w₁ − w₀): what its growing or shrinking share gave, as the rule has it. */
  readonly mix: number;
  /**
   * (½(m₀ + m₁) − ½(M₀ + M₁))(w₁ − w₀): the same against the mean of both periods, so that growth of a segment worse
   * than the whole reads as a loss. Summed over segments it is the same mix.
   */
  readonly mixAgainstMean: number;
}

export interface MixEffect {
  /** Pooled mean of each period, in the unit of the figure. */
  readonly reference: number;
  readonly current: number;
  readonly change: number;
  readonly within: number;
  readonly mix: number;
  /** One for each segment of either period, in the order of their names. */
  readonly segments: readonly SegmentEffect[];
}

/**
 * SE5: takes the change of a pooled mean apart into what changed within segments and what the mix of segments did:
 * within = Σ ½(w₀ + w₁)(m₁ − m₀), mix = Σ ½(m₀ + m₁)(w₁ − w₀), w a segment's share of the observations and m its
 * mean (symmetric form of Kitagawa 1955, JASA 50). A segment missing in one period takes the other's m. Within and
 * mix add up to the change, up to the rounding of doubles. Null where either period has no observations.
 */
export function mixEffect(segments: readonly SegmentChange[]): MixEffect | null {
  const present = segments.filter(({ reference, current }) => reference.n > 0 || current.n > 0);
  const ordered = [...present].sort((a, b) => (a.segment < b.segment ? -1 : 1));
  const before = totalOf(ordered.map(({ reference }) => reference));
  const after = totalOf(ordered.map(({ current }) => current));
  if (before.n === 0 || after.n === 0) return null;
  const reference = before.sum / before.n;
  const current = after.sum / after.n;
  const centre = (reference + current) / 2;
  const effects = ordered.map((segment): SegmentEffect => {
    const w0 = segment.reference.n / before.n;
    const w1 = segment.current.n / after.n;
    const m0 = meanOf(segment.reference) ?? meanOf(segment.current)!;
    const m1 = meanOf(segment.current) ?? m0;
    return {
      segment: segment.segment,
      within: ((w0 + w1) / 2) * (m1 - m0),
      mix: ((m0 + m1) / 2) * (w1 - w0),
      mixAgainstMean: ((m0 + m1) / 2 - centre) * (w1 - w0),
    };
  });
  return {
    reference,
    current,
    change: current - reference,
    within: effects.reduce((sum, { within }) => sum + within, 0),
    mix: effects.reduce((sum, { mix }) => sum + mix, 0),
    segments: effects,
  };
}

function totalOf(totals: readonly SegmentTotals[]): SegmentTotals {
  return totals.reduce((all, { n, sum }) => ({ n: all.n + n, sum: all.sum + sum }), { n: 0, sum: 0 });
}

function meanOf({ n, sum }: SegmentTotals): number | null {
  return n === 0 ? null : sum / n;
}
