import type { FigureDefinition } from './figure';

/** Parts of the catalogue, in the order of METRICS; each with the beginnings of its rules' ids. */
const GROUPS = [
  { name: 'Volume', rules: ['G'] },
  { name: 'Response', rules: ['FR'] },
  { name: 'Sentiment', rules: ['SE'] },
  { name: 'Escalations', rules: ['CR', 'ES'] },
  { name: 'Opportunities', rules: ['LE'] },
  { name: 'Complaints', rules: ['RE'] },
  { name: 'People', rules: ['RQ', 'EM'] },
] as const;

export type FigureGroupName = (typeof GROUPS)[number]['name'];

export interface FigureGroup {
  readonly name: FigureGroupName;
  readonly definitions: readonly FigureDefinition[];
}

/** Definitions under the part of METRICS that their rules belong to, in the catalogue's order; no empty part. */
export function figureGroups(catalogue: readonly FigureDefinition[]): readonly FigureGroup[] {
  return GROUPS.map(({ name, rules }) => ({
    name,
    definitions: catalogue.filter(({ rule }) => {
      const kind = /^[A-Z]+/.exec(rule)?.[0];
      return rules.some((known) => known === kind);
    }),
  })).filter(({ definitions }) => definitions.length > 0);
}
