import type { FigureValue } from './figure';

/** A number that stands beside a figure's value, by name; null where there is none. */
export function besideOf(figure: FigureValue, name: string): number | null {
  return figure.beside.find((fact) => fact.name === name)?.value ?? null;
}
