import type { Period } from '../../../domain/filter';
import type { ComparedFigure, Comparison } from '../../../ipc/engine-queries';
import { formatAddress, type View } from '../../session/address';
import { changeWords } from '../../session/change-words';
import { definitionOf, useExplore } from '../../session/explore-session';
import { NO_VALUE_WORDS, noValueReason } from '../../session/no-value-words';
import { periodNameBeside } from '../../session/period/period-label';
import { shownDecimals } from '../../session/shown-decimals';
import { Icon } from '../../ui/icons/icon';

interface FigureRowProps {
  readonly figure: ComparedFigure;
  readonly view: View;
  readonly period: Period | null;
}

/** One figure: its value opens the mentions it counts, its rule and sign the explanation. */
export function FigureRow({
  figure: { current, previous, lastYear, maturing },
  view,
  period,
}: FigureRowProps) {
  const session = useExplore();
  const { format } = session;
  const definition = definitionOf(session, current.id);
  const name = definition?.name ?? current.id;
  const unit = definition?.unit ?? 'count';
  const decimals = shownDecimals(current, definition);
  const { value, low, high, n, asOf } = current;
  const mentionsHref = formatAddress({ room: 'mentions', view, figure: current.id });
  const explainHref = formatAddress({ room: 'figures', view, explain: current.id });
  return (
    <tr>
      <th scope="row" className="figures-name">
        {name} <span className="figures-rule">{definition?.rule}</span>
      </th>
      {value === null ? (
        <td colSpan={4} className="figures-reason">
          {NO_VALUE_WORDS[current.noValue ?? 'no-data']}: {noValueReason(current, definition?.counts)}
        </td>
      ) : (
        <>
          <td className="numeric figures-value">
            <a href={mentionsHref} data-focus-key={`figure:${current.id}`}>
              {format.value(value, unit, decimals)}
              {unit === 'points' && <small> points</small>}
              <span className="visually-hidden">. Open the mentions behind {name}</span>
            </a>
            {n < (definition?.minimumN ?? 0) && <small className="figures-few"> too few to judge</small>}
          </td>
          <td className="numeric figures-interval">
            {low === null && high === null ? (
              <span className="faint">none</span>
            ) : (
              <>
                {low === null ? 'not reached' : format.value(low, unit, decimals)} to{' '}
                {high === null ? 'not reached' : format.value(high, unit, decimals)}
              </>
            )}
          </td>
          <Change comparison={previous} figure={current} period={period} />
          <Change comparison={lastYear} figure={current} period={period} />
        </>
      )}
      <td className="numeric figures-n">
        {format.count(n)} <small>{definition?.counts}</small>
      </td>
      <td className="numeric figures-as-of">
        {asOf !== null && `${format.dayShort(format.dayOf(asOf))} ${format.time(asOf)}`}
        {maturing && <small className="figures-maturing"> still maturing</small>}
      </td>
      <td className="figures-explain">
        <a
          href={explainHref}
          aria-label={`Explain ${name}`}
          title="Explain"
          data-focus-key={`explain:${current.id}`}
        >
          <Icon name="info" size={14} />
        </a>
      </td>
    </tr>
  );
}

interface ChangeProps {
  readonly comparison: Comparison | null;
  readonly figure: ComparedFigure['current'];
  readonly period: Period | null;
}

function Change({ comparison, figure, period }: ChangeProps) {
  const session = useExplore();
  if (!comparison) {
    return (
      <td className="numeric figures-change">
        <span className="faint">nothing to compare</span>
      </td>
    );
  }
  const name = period ? periodNameBeside(comparison.period, period) : '';
  const { text, tone, note, spoken } = changeWords(
    comparison,
    figure,
    definitionOf(session, figure.id),
    name,
    session.format,
  );
  return (
    <td className="numeric figures-change">
      <span aria-hidden="true">
        {text ? (
          <b className={tone}>
            {text.shape} {text.amount}
          </b>
        ) : (
          <span className="faint">{note}</span>
        )}
        {text && note !== '' && <small> {note}</small>}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </td>
  );
}
