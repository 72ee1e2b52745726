import type { Mapping } from '../../domain/mapping';
import type { Direction } from '../../domain/mention';

/** Words that say by themselves which way a mention goes. */
const INBOUND = 'inbound in incoming received customer user client consumer from_customer'.split(' ');
const OUTBOUND = 'outbound out outgoing sent agent brand company employee reply from_brand'.split(' ');

/**
 * Reader of the direction column: the mapping's values, in any case, else words that explain themselves.
 * Undefined where a value is in no list.
 */
export function directionReader(
  values: Mapping['directionValues'],
): (value: string) => Direction | undefined {
  // The two words themselves always count: a mapping's default for the direction is one of them.
  const known = new Map<string, Direction>([
    ['inbound', 'inbound'],
    ['outbound', 'outbound'],
  ]);
  for (const value of values?.inbound ?? INBOUND) known.set(folded(value), 'inbound');
  for (const value of values?.outbound ?? OUTBOUND) known.set(folded(value), 'outbound');
  // As written wins over another case of the same word.
  for (const value of values?.inbound ?? []) known.set(value, 'inbound');
  for (const value of values?.outbound ?? []) known.set(value, 'outbound');
  return (value) => known.get(value) ?? known.get(folded(value));
}

function folded(value: string): string {
  return value.trim().toLowerCase();
}

const OPPOSITES: readonly (readonly [inbound: string, outbound: string])[] = [
  ['inbound', 'outbound'],
  ['in', 'out'],
  ['incoming', 'outgoing'],
  ['received', 'sent'],
  ['customer', 'agent'],
  ['customer', 'brand'],
  ['user', 'agent'],
  ['user', 'brand'],
];
const YES_NO: readonly (readonly [yes: string, no: string])[] = [
  ['true', 'false'],
  ['yes', 'no'],
  ['1', '0'],
  ['y', 'n'],
  ['t', 'f'],
  ['1.0', '0.0'],
];

/** Proposal for `directionValues` from the column's name and its distinct values; undefined when it is not plain. */
export function proposeDirections(
  header: string,
  values: readonly string[],
): Mapping['directionValues'] | undefined {
  const seen = new Map(values.map((value) => [folded(value), value]));
  const name = folded(header);
  const asks = /out(?:bound|going)|agent|brand|staff/.test(name)
    ? 'outbound'
    : /in(?:bound|coming)|customer/.test(name)
      ? 'inbound'
      : undefined;
  for (const [yes, no] of YES_NO) {
    if (asks && seen.size > 0 && [...seen.keys()].every((value) => value === yes || value === no)) {
      const [yesValue, noValue] = [seen.get(yes) ?? yes, seen.get(no) ?? no];
      return asks === 'inbound'
        ? { inbound: [yesValue], outbound: [noValue] }
        : { inbound: [noValue], outbound: [yesValue] };
    }
  }
  for (const [inbound, outbound] of OPPOSITES) {
    if (seen.size > 0 && [...seen.keys()].every((value) => value === inbound || value === outbound)) {
      return { inbound: [seen.get(inbound) ?? inbound], outbound: [seen.get(outbound) ?? outbound] };
    }
  }
  return undefined;
}
