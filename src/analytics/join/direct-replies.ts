import { type CaseTable, CaseTableBuilder } from './case-table';
import type { Joined } from './joined';

/** FR1c: one answered case per inbound mention and replying brand, until the brand's earliest direct reply. */
export function directReplies(joined: Joined): CaseTable {
  const { parent } = joined.threads;
  const cases = new CaseTableBuilder();
  /** Brand code + 1 of the first brand that answered; further brands of the same mention are few. */
  const first = new Uint32Array(parent.length);
  const further = new Map<number, number[]>();
  for (let mention = 0; mention < parent.length; mention++) {
    const asked = parent[mention]!;
    if (asked < 0 || !joined.isHumanReply(mention) || joined.isOutbound(asked)) continue;
    const brand = joined.brands.writer(mention);
    if (first[asked] === 0) first[asked] = brand + 1;
    else {
      const brands = further.get(asked) ?? [];
      if (first[asked] === brand + 1 || brands.includes(brand)) continue;
      further.set(asked, [...brands, brand]);
    }
    const start = joined.time(asked);
    const number = cases.add(asked, start, 0, joined.asOf(asked) - start, brand);
    cases.answer(number, mention, joined.time(mention));
  }
  return cases.finish();
}
