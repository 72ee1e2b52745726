import { type GroupCounts, groupMentions } from '../../analytics/gather/group-mentions';
import { compareIds } from '../../domain/numeric-id';
import { netSentiment } from '../../domain/statistics/net-sentiment';
import type { BreakdownAnswer, BreakdownRow, FacetAnswer, TileQuery } from '../../ipc/engine-queries';
import type { Question } from './question';

/**
 * Inbound mentions and net sentiment by the values of a dimension, the largest first; the rest but the chosen values
 * is pooled (G12).
 */
export function breakdown(
  question: Question,
  query: Extract<TileQuery, { kind: 'breakdown' }>,
): BreakdownAnswer {
  const { by, filter, slot, limit, chosen = [] } = query;
  const groups = groupMentions(question.dataset, by, filter.where, question.window(filter)).sort(
    largestFirst,
  );
  const isListed = ({ value }: GroupCounts, index: number) => index < limit || chosen.includes(value);
  const rest = groups.filter((group, index) => !isListed(group, index));
  return {
    kind: 'breakdown',
    slot,
    by,
    rows: groups.filter(isListed).map(rowOf),
    rest: rest.length === 0 ? null : rowOf(rest.reduce(pooled)),
  };
}

/** Values of a dimension with their inbound mentions; its own filter is left out, values it names are kept. */
export function facet(question: Question, query: Extract<TileQuery, { kind: 'facet' }>): FacetAnswer {
  const { dimension, filter, slot } = query;
  const { [dimension]: chosen, ...others } = filter.where;
  const groups = groupMentions(question.dataset, dimension, others, question.window(filter)).sort(
    largestFirst,
  );
  const found = new Set(groups.map(({ value }) => value));
  const missing = (chosen ?? []).filter((value) => !found.has(value));
  return {
    kind: 'facet',
    slot,
    dimension,
    values: [...groups.map(({ value, n }) => ({ value, n })), ...missing.map((value) => ({ value, n: 0 }))],
  };
}

function largestFirst(a: GroupCounts, b: GroupCounts): number {
  return b.n - a.n || compareIds(a.value, b.value);
}

function pooled(a: GroupCounts, b: GroupCounts): GroupCounts {
  return {
    code: 0,
    value: '',
    n: a.n + b.n,
    negative: a.negative + b.negative,
    neutral: a.neutral + b.neutral,
    positive: a.positive + b.positive,
  };
}

function rowOf({ value, n, negative, neutral, positive }: GroupCounts): BreakdownRow {
  return { value, n, negative, neutral, positive, net: netSentiment({ negative, neutral, positive }) };
}
