import { catalogue } from '../../domain/figures/catalogue';
import { figureGroups } from '../../domain/figures/figure-groups';
import type { FiguresAnswer, TileQuery } from '../../ipc/engine-queries';
import { comparedFigure } from './comparison';
import type { Question } from './question';

/** Every figure of the catalogue over one filter, by the parts of the catalogue, each with both comparisons (G11). */
export function figures(
  question: Question,
  { filter, slot }: Extract<TileQuery, { kind: 'figures' }>,
): FiguresAnswer {
  return {
    kind: 'figures',
    slot,
    groups: figureGroups(catalogue).map(({ name, definitions }) => ({
      name,
      figures: definitions.map(({ id }) => comparedFigure(question, id, filter)),
    })),
  };
}
