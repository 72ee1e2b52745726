import type { Dataset } from '../dataset';
import { fieldValue } from './parse-search';
import type { FieldTerm } from './search-query';

/** Whether a mention has the values that a search's fields name; several of one field are alternatives. */
export function fieldTest(dataset: Dataset, terms: readonly FieldTerm[]): (mention: number) => boolean {
  const groups = new Map<string, FieldTerm[]>();
  for (const term of terms) {
    const key = `${term.field} ${term.not}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  const tests = [...groups.values()].map((group) => groupTest(dataset, group));
  return (mention) => tests.every((test) => test(mention));
}

/** The test of one field's values, all asked for or all excluded. */
function groupTest(dataset: Dataset, terms: readonly FieldTerm[]): (mention: number) => boolean {
  const { field, not } = terms[0]!;
  const { joined, masks } = dataset;
  const { values, codes } =
    field === 'from' ? { values: joined.dictionaries.author, codes: null } : masks.codes(field);
  const named = Uint8Array.from(values, (name) => {
    const folded = fieldValue(name);
    const isMeant = terms.some(({ value, prefix }) => (prefix ? folded.startsWith(value) : folded === value));
    return isMeant ? 1 : 0;
  });
  const wanted = not ? 0 : 1;
  return (mention) => (named[codes === null ? joined.author(mention) : codes[mention]!] ?? 0) === wanted;
}
