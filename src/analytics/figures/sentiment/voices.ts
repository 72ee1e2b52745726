import type { Window } from '../../../domain/calendar/to-date';
import type { Voices } from '../../../domain/figures/sentiment/gathered-sentiment';
import { rangeOf } from '../../gather/ranges';
import { classTest, type FigureSource, type Scope } from '../figure-source';

/** Inbound mentions of own brands and of named competitors, whatever brand a view names (SE6). */
export const voices: FigureSource<'voices'> = {
  gather: (scope, windows) => windows.map((window) => gatherVoices(scope, window)),
  rows({ dataset, mask }, window, part) {
    const { joined } = dataset;
    const inClass = classTest(dataset, part);
    const [from, to] = rangeOf(joined.versions.time, window);
    const found: number[] = [];
    for (let mention = to - 1; mention >= from; mention--) {
      if (mask.anyBrand[mention] === 0 || joined.isOutbound(mention)) continue;
      const brand = joined.brands.ofMention[mention]!;
      if ((joined.isOwn(brand) || joined.competitors[brand] === 1) && inClass(mention)) found.push(mention);
    }
    return { mentions: Uint32Array.from(found), waits: null, deals: null };
  },
};

/** Own and competitors' mentions; under a filter by brand, the brands it names stand where own ones stand otherwise. */
function gatherVoices({ dataset, mask }: Scope, window: Window): Voices {
  const { joined, masks } = dataset;
  const { names, ofMention } = joined.brands;
  const channels = masks.codes('channel');
  const mentions = new Uint32Array(Math.max(1, names.length));
  const ownIn = new Uint32Array(Math.max(1, channels.values.length));
  const rivalsIn = new Uint32Array(ownIn.length);
  let others = 0;
  let removed = 0;
  const [from, to] = rangeOf(joined.versions.time, window);
  for (let mention = from; mention < to; mention++) {
    if (mask.anyBrand[mention] === 0 || joined.isOutbound(mention)) continue;
    const brand = ofMention[mention]!;
    const isOwn = joined.isOwn(brand);
    if (!isOwn && joined.competitors[brand] === 0) {
      others++;
      continue;
    }
    mentions[brand]!++;
    (isOwn ? ownIn : rivalsIn)[channels.codes[mention]!]!++;
    if (!Number.isNaN(joined.deletedAt(mention))) removed++;
  }
  const brands: Voices['brands'][number][] = [];
  mentions.forEach((count, code) => {
    if (count === 0) return;
    const own = mask.brands === null ? joined.isOwn(code) : mask.brands[code] === 1;
    brands.push({ brand: names[code] ?? '', mentions: count, own });
  });
  const alone = ownIn.reduce((sum, n, channel) => sum + (rivalsIn[channel] === 0 ? n : 0), 0);
  return { brands, others, alone, removed };
}
