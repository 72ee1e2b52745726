import type { Unit } from '../../../domain/figures/figure';
import type { Explanation, Selection } from '../../../ipc/engine-rows';
import { formatAddress, type View, viewFor } from '../../session/address';
import { periodBaseOf, useExplore } from '../../session/explore-session';
import { NO_VALUE_WORDS, noValueReason } from '../../session/no-value-words';
import { shownDecimals } from '../../session/shown-decimals';
import { THIN } from '../../ui/format/format-number';
import type { Format } from '../../ui/format/make-format';
import { exactValue } from './exact-value';

interface ExplainBodyProps {
  readonly explanation: Explanation;
  readonly view: View;
}

/** The parts of an explanation, in the order a sceptical reader asks for them. */
export function ExplainBody({ explanation, view }: ExplainBodyProps) {
  const { format } = useExplore();
  const { definition, figure, parts, worked, sources } = explanation;
  const decimals = shownDecimals(figure, definition);
  const value =
    figure.value === null
      ? NO_VALUE_WORDS[figure.noValue ?? 'no-data']
      : format.value(figure.value, definition.unit, decimals);
  return (
    <>
      <p className="explain-value">
        {value}
        <span>
          {definition.unit === 'points' &&
            figure.value !== null &&
            (figure.low === null ? ' points' : ' points,')}{' '}
          {intervalWords(figure.low, figure.high, definition.unit, decimals, format)}
        </span>
      </p>
      {figure.value === null && <p className="quiet">{noValueReason(figure, definition.counts)}</p>}
      <p>{definition.definition}</p>
      <section>
        <h3>How it is computed</h3>
        <p className="explain-formula">{definition.formula}</p>
        {worked !== '' && (
          <p className="explain-formula explain-worked">{worked.replace(/(\d),(?=\d{3})/g, `$1${THIN}`)}</p>
        )}
      </section>
      <section>
        <h3>What went into it</h3>
        <ul className="explain-parts">
          {parts.filter(isTold).map((part) => (
            <li key={part.name}>
              <Part
                name={partName(part.name, definition.counts)}
                text={
                  part.value === null
                    ? part.unit === 'ms'
                      ? 'not reached'
                      : 'n/a'
                    : exactValue(part.value, part.unit, format)
                }
                selection={part.selection}
                view={view}
              />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Left out, and counted apart</h3>
        {figure.excluded.length === 0 ? (
          <p className="quiet">Nothing.</p>
        ) : (
          <ul className="explain-parts">
            {figure.excluded.map(({ reason, n }) => (
              <li key={reason}>
                <span className="explain-part">
                  <span>{reason}</span>
                  <span className="numeric">{format.count(n)}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>As of</h3>
        <ul className="explain-parts">
          {sources.map((source) => (
            <li key={source.name}>
              <span className="explain-part">
                <span className="path">{source.name === '' ? 'Made by this app' : source.name}</span>
                <span className="numeric">{format.instant(source.asOf)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <p className="faint">
        Rule {definition.rule}, version {definition.version} of the definition. Times in {format.zone}.
      </p>
    </>
  );
}

const partName = (name: string, counts: string): string =>
  name === counts
    ? `${name} counted (n)`
    : name.replace(/ low$/, ', 95 % interval from').replace(/ high$/, ', 95 % interval to');

/** An end of an interval that does not exist says nothing that its missing value does not. */
const isTold = (part: Explanation['parts'][number]): boolean =>
  part.value !== null || !/ (low|high)$/.test(part.name);

function intervalWords(
  low: number | null,
  high: number | null,
  unit: Unit,
  decimals: number,
  format: Format,
): string {
  if (low === null || high === null) return '';
  return `95 % interval ${format.value(low, unit, decimals)} to ${format.value(high, unit, decimals)}`;
}

interface PartProps {
  readonly name: string;
  readonly text: string;
  readonly selection: Selection | null;
  readonly view: View;
}

/** One number of the formula; with a selection it opens the mentions it was counted from. */
function Part({ name, text, selection, view }: PartProps) {
  const session = useExplore();
  const base = periodBaseOf(session);
  const content = (
    <>
      <span>{name}</span>
      <span className="numeric">{text}</span>
    </>
  );
  if (selection === null) return <span className="explain-part">{content}</span>;
  const href = formatAddress({
    room: 'mentions',
    view: viewFor(selection.filter, view, base, base.opening),
    figure: selection.figure,
    ...(selection.part === undefined ? {} : { part: selection.part }),
  });
  return (
    <a className="explain-part" href={href} data-focus-key={`part:${name}`}>
      {content}
    </a>
  );
}
