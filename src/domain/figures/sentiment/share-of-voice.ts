import { shareOfVoice as sharesOf } from '../../statistics/share-of-voice';
import { define, exclusions, type Figure, fact, REMOVED, withoutValue } from '../define';
import { besideInCount, inPercent } from '../in-words';

/** SE6: own ÷ (own + named competitors), in inbound mentions. */
export const shareOfVoice: Figure<'voices'> = {
  definition: define({
    id: 'share-of-voice',
    rule: 'SE6',
    name: 'Share of voice',
    definition:
      'Share of own brands in the inbound mentions of own brands and named competitors, in the same sources and ' +
      'period. In a view of some brands it is the share of those brands.',
    formula: 'own ÷ (own + named competitors)',
    unit: 'share',
    better: 'higher',
    decimals: 1,
    minimumN: 20,
    counts: 'mentions',
  }),
  gather: 'voices',
  needs: [],
  finish({ brands, others, alone, removed }, asOf) {
    const excluded = exclusions(
      { reason: 'of brands neither own nor named as competitors', n: others },
      { reason: REMOVED, n: removed },
    );
    const n = brands.reduce((sum, { mentions }) => sum + mentions, 0);
    if (n === 0) return withoutValue(shareOfVoice.definition, 'no-data', { excluded, asOf });
    const own = brands.reduce((sum, brand) => sum + (brand.own ? brand.mentions : 0), 0);
    const beside = [
      fact('own', own, 'count'),
      fact('named competitors', n - own, 'count'),
      fact('own, in channels without any competitor', alone, 'count'),
    ];
    const shares = sharesOf(brands);
    if (!shares)
      return withoutValue(shareOfVoice.definition, 'not-measurable', { n, excluded, beside, asOf });
    return {
      id: 'share-of-voice',
      value: shares.share,
      noValue: null,
      low: shares.low,
      high: shares.high,
      n,
      excluded,
      beside,
      asOf,
    };
  },
  worked(figure) {
    if (figure.value === null) return 'no mention of a named competitor to compare with';
    const [own, others] = ['own', 'named competitors'].map((name) => besideInCount(figure, name));
    return `${own} ÷ (${own} + ${others}) = ${inPercent(figure.value)}`;
  },
};
