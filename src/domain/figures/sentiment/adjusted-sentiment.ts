import { netSentiment as unadjusted } from '../../statistics/net-sentiment';
import { adjustedSum } from '../../statistics/sampling/double-sampling';
import { define, type Figure, fact, withoutValue } from '../define';
import { inCount, inPoints } from '../in-words';
import { sentimentExclusions } from './sentiment-exclusions';

/** What a positive, a neutral and a negative mention give. */
const POINTS = [100, 0, -100];

/** SE3: net sentiment with the shares of the classes adjusted for the classifier's errors by a checked sample. */
export const adjustedSentiment: Figure<'checked'> = {
  definition: define({
    id: 'adjusted-sentiment',
    rule: 'SE3',
    name: 'Net sentiment, adjusted for labelling errors',
    definition:
      'Net sentiment with the shares corrected by how often labels are wrong. It needs a sample of this period that ' +
      'the app draws at random and a person labels without seeing the given label; corrections made elsewhere, and ' +
      'samples used for training, do not count.',
    formula: '100 × Σᵢ share labelled i × (P(positive | i) − P(negative | i)), P from the checked sample',
    unit: 'points',
    better: 'higher',
    decimals: 1,
    minimumN: 30,
    counts: 'mentions',
  }),
  gather: 'checked',
  needs: ['sentiment'],
  finish({ predicted, checked }, asOf) {
    const classes = [predicted.positive, predicted.neutral, predicted.negative];
    const n = classes.reduce((sum, count) => sum + count, 0);
    const excluded = sentimentExclusions(predicted);
    if (n === 0) return withoutValue(adjustedSentiment.definition, 'no-data', { excluded, asOf });
    const sampled = checked?.flat().reduce((sum, count) => sum + count, 0) ?? 0;
    const beside = [
      fact('checked in a random sample', sampled, 'count'),
      fact('not adjusted', unadjusted(predicted), 'points'),
    ];
    const adjusted = checked && adjustedSum({ predicted: classes, checked }, POINTS);
    if (!adjusted) {
      return withoutValue(adjustedSentiment.definition, 'not-measurable', { n, excluded, beside, asOf });
    }
    return {
      id: 'adjusted-sentiment',
      ...adjusted,
      noValue: null,
      n,
      excluded,
      beside,
      asOf,
    };
  },
  worked(figure) {
    if (figure.value === null) {
      return (
        'no sample of this period is checked: have one drawn at random and label it by hand, at least one mention ' +
        'of each label that was given'
      );
    }
    return `${inCount(figure.n)} labels, adjusted by the checked sample = ${inPoints(figure.value)}`;
  },
};
