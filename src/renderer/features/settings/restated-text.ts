import type { FigureDefinition, FigureId } from '../../../domain/figures/figure';

/** Which figures were restated, by the names of the catalogue: "Restated: Net sentiment and Volume." */
export function restatedText(
  restated: readonly FigureId[],
  catalogue: readonly Pick<FigureDefinition, 'id' | 'name'>[],
): string {
  if (restated.length === 0) return 'No figure changed.';
  const names = restated.map((id) => catalogue.find((figure) => figure.id === id)?.name ?? id);
  const last = names.at(-1) ?? '';
  return `Restated: ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`}.`;
}
