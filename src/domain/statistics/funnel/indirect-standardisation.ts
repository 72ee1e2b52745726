/** One agent or team in one stratum (channel, theme, hour): cases, and those of them that count. */
export interface CaseMix {
  readonly unit: string;
  readonly stratum: string;
  readonly cases: number;
  readonly hits: number;
}

export interface StandardisedUnit {
  readonly unit: string;
  readonly cases: number;
  readonly observed: number;
  /** Hits the unit would have at everybody's pooled rate in each of its strata. */
  readonly expected: number;
}

/**
 * RQ2: indirect standardisation. Expected = Σ cases of the unit in a stratum × pooled rate of the stratum over all
 * units; the expected numbers sum to the observed. One entry a unit, in the order of names.
 */
export function indirectStandardisation(mix: readonly CaseMix[]): readonly StandardisedUnit[] {
  const strata = new Map<string, { cases: number; hits: number }>();
  for (const { unit, stratum, cases, hits } of mix) {
    if (hits < 0 || hits > cases) throw new RangeError(`${unit}: ${hits} of ${cases} cases`);
    const pooled = strata.get(stratum) ?? { cases: 0, hits: 0 };
    pooled.cases += cases;
    pooled.hits += hits;
    strata.set(stratum, pooled);
  }
  const units = new Map<string, { unit: string; cases: number; observed: number; expected: number }>();
  for (const { unit, stratum, cases, hits } of inOrder(mix)) {
    const own = units.get(unit) ?? { unit, cases: 0, observed: 0, expected: 0 };
    const pooled = strata.get(stratum)!;
    own.cases += cases;
    own.observed += hits;
    own.expected += pooled.cases === 0 ? 0 : (cases * pooled.hits) / pooled.cases;
    units.set(unit, own);
  }
  return [...units.values()];
}

/** By unit, then stratum: sums of fractions must not depend on the order in which the mix came. */
function inOrder(mix: readonly CaseMix[]): readonly CaseMix[] {
  return [...mix].sort(
    (a, b) => compare(a.unit, b.unit) || compare(a.stratum, b.stratum) || a.cases - b.cases,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
