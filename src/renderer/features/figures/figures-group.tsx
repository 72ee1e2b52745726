import '../../ui/data/data.css';
import { useId } from 'react';
import type { Period } from '../../../domain/filter';
import type { ComparedFigure } from '../../../ipc/engine-queries';
import type { View } from '../../session/address';
import { periodNameBeside } from '../../session/period/period-label';
import { FigureRow } from './figure-row';

interface FiguresGroupProps {
  readonly name: string;
  readonly figures: readonly ComparedFigure[];
  readonly view: View;
  /** null: everything there is, which compares with nothing. */
  readonly period: Period | null;
}

/** One part of the catalogue as a table. */
export function FiguresGroup({ name, figures, view, period }: FiguresGroupProps) {
  const id = useId();
  const against = (which: 'previous' | 'lastYear'): string => {
    const compared = figures.find((figure) => figure[which] !== null)?.[which];
    if (compared && period) return periodNameBeside(compared.period, period);
    return which === 'previous' ? 'the period before' : 'last year';
  };
  return (
    <section className="figures-group" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {name}
      </h2>
      <table className="table figures-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col" className="figures-name">
              Figure
            </th>
            <th scope="col" className="numeric figures-value">
              Value
            </th>
            <th scope="col" className="numeric figures-interval">
              95 % interval
            </th>
            <th scope="col" className="numeric figures-change">
              against {against('previous')}
            </th>
            <th scope="col" className="numeric figures-change">
              against {against('lastYear')}
            </th>
            <th scope="col" className="numeric figures-n">
              n
            </th>
            <th scope="col" className="numeric figures-as-of">
              As of
            </th>
            <th scope="col" className="figures-explain">
              <span className="visually-hidden">Explanation</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.current.id} figure={figure} view={view} period={period} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
