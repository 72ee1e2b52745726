import { type Dictionaries, FLAG, type MentionColumns } from '../columns/columns';
import type { Sources } from './sources';
import type { Versions } from './versions';

/** G1: the longest silence inside one conversation, in ms. */
const LONGEST_GAP = 24 * 60 * 60 * 1000;

/**
 * Labels of mentions whose source has no reply links at all: same customer, channel and brand with gaps of at most
 * 24 hours are one conversation, an outbound mention belonging to the customer it names (G1). −1 for mentions of
 * sources that have links.
 */
export function conversations(
  columns: MentionColumns,
  dictionaries: Dictionaries,
  versions: Versions,
  sources: Sources,
  namedBrand: (mention: number) => number,
): Int32Array {
  const label = new Int32Array(versions.length).fill(-1);
  if (!sources.linked.includes(0)) return label;
  const customers = foldedAuthors(dictionaries.author);
  const running = new Map<string, { label: number; last: number }>();
  let count = 0;
  for (let mention = 0; mention < versions.length; mention++) {
    const row = versions.row[mention]!;
    const source = sources.ofImport[columns.source[row]!]!;
    if (sources.linked[source] === 1) continue;
    const outbound = (columns.flags[row]! & FLAG.outbound) !== 0;
    const customer = customers(outbound ? columns.addressee[row]! : columns.author[row]!);
    if (customer === 0) {
      label[mention] = count++;
      continue;
    }
    const key = `${source} ${customer} ${columns.channel[row]} ${namedBrand(mention)}`;
    const time = versions.time[mention]!;
    const known = running.get(key);
    if (known && time - known.last <= LONGEST_GAP) {
      label[mention] = known.label;
      known.last = time;
    } else {
      label[mention] = count;
      running.set(key, { label: count++, last: time });
    }
  }
  return label;
}

/** Authors as codes in which "Kim", "kim" and "@kim" are one. */
function foldedAuthors(authors: readonly string[]): (code: number) => number {
  const first = new Map<string, number>();
  const folded = new Map<number, number>();
  for (let code = 1; code < authors.length; code++) {
    const name = authors[code]!.toLowerCase();
    const known = first.get(name);
    if (known === undefined) first.set(name, code);
    else folded.set(code, known);
  }
  return (code) => folded.get(code) ?? code;
}
