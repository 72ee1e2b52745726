import type { Dataset } from '../../analytics/dataset';
import type { WorkspaceSettings } from '../../domain/settings';
import type { TileAnswer, TileQuery } from '../../ipc/engine-queries';
import { breakdown, facet } from './breakdown';
import { figures } from './figures';
import { funnelPlotOf } from './funnel-plot';
import { headline } from './headline';
import { leadFunnel } from './lead-funnel';
import { mixEffectOf } from './mix-effect';
import { Question } from './question';
import { survival } from './survival';
import { trend } from './trend';

/** Answers the questions of all tiles at once, in their order; what several ask for is computed once. */
export function answerQueries(
  dataset: Dataset,
  settings: WorkspaceSettings,
  queries: readonly TileQuery[],
): TileAnswer[] {
  const question = new Question(dataset, settings);
  return queries.map((query) => answerQuery(question, query));
}

function answerQuery(question: Question, query: TileQuery): TileAnswer {
  switch (query.kind) {
    case 'headline':
      return headline(question, query);
    case 'figures':
      return figures(question, query);
    case 'trend':
      return trend(question, query);
    case 'breakdown':
      return breakdown(question, query);
    case 'mix-effect':
      return mixEffectOf(question, query);
    case 'facet':
      return facet(question, query);
    case 'survival':
      return survival(question, query);
    case 'funnel-plot':
      return funnelPlotOf(question, query);
    case 'lead-funnel':
      return leadFunnel(question, query);
  }
}
