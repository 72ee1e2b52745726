interface FacetValue {
  readonly value: string;
  readonly n: number;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Most values a popover lists; the search finds the others. */
export const LISTED_VALUES = 200;

/**
 * Values to choose from: those chosen when the list was opened first (also when nothing counts for them now), then by
 * count, then by name; narrowed by what was typed, without regard to case and accents.
 */
export function listValues(
  counted: readonly FacetValue[],
  first: readonly string[],
  search: string,
  nameOf: (value: string) => string,
): readonly (FacetValue & { readonly name: string })[] {
  const missing = first.filter((value) => !counted.some((one) => one.value === value));
  const wanted = fold(search.trim());
  return [...counted, ...missing.map((value) => ({ value, n: 0 }))]
    .map((one) => ({ ...one, name: nameOf(one.value) }))
    .filter(({ name }) => fold(name).includes(wanted))
    .sort(
      (a, b) =>
        Number(first.includes(b.value)) - Number(first.includes(a.value)) ||
        b.n - a.n ||
        a.name.localeCompare(b.name),
    )
    .slice(0, LISTED_VALUES);
}
