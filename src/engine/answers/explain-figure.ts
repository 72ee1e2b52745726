import type { Dataset } from '../../analytics/dataset';
import { FIGURES } from '../../domain/figures/catalogue';
import { FIGURE_PARTS, type FigureId, type Unit } from '../../domain/figures/figure';
import { ATTRIBUTION_WORDS } from '../../domain/figures/in-words';
import type { Filter } from '../../domain/filter';
import type { Instant } from '../../domain/mention';
import type { WorkspaceSettings } from '../../domain/settings';
import type { Explanation, Selection } from '../../ipc/engine-rows';
import { Question } from './question';

/** How a figure came about: its definition, its parts with their numbers, the formula worked out, its sources. */
export function explainFigure(
  dataset: Dataset,
  settings: WorkspaceSettings,
  id: FigureId,
  filter: Filter,
  nameOfImport: (source: number) => string,
): Explanation {
  const { definition, worked } = FIGURES[id];
  const figure = new Question(dataset, settings).figure(id, filter);
  const selection: Selection = { filter, figure: id };
  return {
    definition,
    figure,
    parts: [
      { name: definition.counts, value: figure.n, unit: 'count' as Unit, selection },
      ...figure.beside.map((fact) => ({ ...fact, selection: partOf(fact.name, selection) })),
    ],
    attribution: definition.dated ? ATTRIBUTION_WORDS[filter.attribution ?? 'start'] : null,
    worked: worked(figure, settings.currency),
    sources: sourcesOf(dataset, filter, nameOfImport),
    selection,
  };
}

/** A part that opens into a list of its own is named as the figure names it beside its value. */
function partOf(name: string, selection: Selection): Selection | null {
  const part = FIGURE_PARTS.find((known) => known === name);
  return part === undefined ? null : { ...selection, part };
}

/** Imports that have a mention among those asked for, with how far their source is known (G4). */
function sourcesOf(
  { joined, masks }: Dataset,
  filter: Filter,
  nameOfImport: (source: number) => string,
): { name: string; asOf: Instant }[] {
  const { passes } = masks.mask(filter.where);
  const seen = new Map<number, Instant>();
  for (let mention = 0; mention < passes.length; mention++) {
    if (passes[mention] === 0) continue;
    const source = joined.columns.source[joined.versions.row[mention] as number] as number;
    if (!seen.has(source)) seen.set(source, joined.asOf(mention));
  }
  return [...seen].sort(([a], [b]) => a - b).map(([source, asOf]) => ({ name: nameOfImport(source), asOf }));
}
