import { useId, useMemo, useRef, useState } from 'react';
import type { Dimension, Filter } from '../../../domain/filter';
import type { View } from '../../session/address';
import { DIMENSION_WORDS, valueName } from '../../session/dimension-words';
import { useExplore } from '../../session/explore-session';
import { shown } from '../../session/loadable';
import { useTile } from '../../session/tiles/use-tile';
import { toggleValue, withValues } from '../../session/view-changes';
import { Button } from '../../ui/controls/button';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Icon } from '../../ui/icons/icon';
import { Popover } from '../../ui/overlays/popover';
import { listValues } from './facet-list';

interface DimensionPickerProps {
  readonly dimension: Dimension;
  readonly view: View;
  readonly filter: Filter;
  /** `more`: a further change in the same opening, which "back" undoes together with the first. */
  readonly onChange: (view: View, more: boolean) => void;
}

const NAMED = 2;

/** One dimension's filter: a chip that says what is chosen, and a list with counts to choose from. */
export function DimensionPicker({ dimension, view, filter, onChange }: DimensionPickerProps) {
  const chosen = view.where[dimension] ?? [];
  const changes = useRef(0);
  const words = DIMENSION_WORDS[dimension];
  const names = chosen.slice(0, NAMED).map((value) => valueName(dimension, value));
  const change = (next: View) => {
    changes.current += 1;
    onChange(next, changes.current > 1);
  };
  return (
    <span
      className={chosen.length > 0 ? 'filter-pair filter-pair-on' : 'filter-pair'}
      data-focus-key={`filter:${dimension}`}
    >
      <Popover
        label={`Filter by ${words.one}`}
        trigger={{
          className: 'chip filter-chip',
          onFocus: () => {
            changes.current = 0;
          },
          children: (
            <>
              {chosen.length === 0 ? (
                <span>all {words.many}</span>
              ) : (
                <span>
                  <span className="visually-hidden">{words.one}: </span>
                  <strong>{names.join(', ')}</strong>
                  {chosen.length > NAMED && ` and ${chosen.length - NAMED} more`}
                </span>
              )}
              <Icon name="chevron-down" size={12} />
            </>
          ),
        }}
      >
        {() => <ValueList dimension={dimension} view={view} filter={filter} onChange={change} />}
      </Popover>
      {chosen.length > 0 && (
        <button
          type="button"
          className="chip-remove filter-remove"
          aria-label={`Remove the ${words.one} filter`}
          title={`Remove the ${words.one} filter`}
          onClick={() => onChange(withValues(view, dimension, []), false)}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

interface ValueListProps {
  readonly dimension: Dimension;
  readonly view: View;
  readonly filter: Filter;
  readonly onChange: (view: View) => void;
}

const SEARCH_FROM = 9;

function ValueList({ dimension, view, filter, onChange }: ValueListProps) {
  const { format } = useExplore();
  const id = useId();
  const [search, setSearch] = useState('');
  const answer = useTile({ kind: 'facet', slot: `facet:${dimension}`, dimension, filter });
  const facet = shown(answer);
  const chosen = view.where[dimension] ?? [];
  const opened = useRef(chosen);
  const words = DIMENSION_WORDS[dimension];
  const values = useMemo(
    () => listValues(facet?.values ?? [], opened.current, search, (value) => valueName(dimension, value)),
    [facet, search, dimension],
  );
  if (!facet) {
    return answer.status === 'failed' ? (
      <p className="filter-note">The {words.many} could not be counted.</p>
    ) : (
      <div className="filter-note" role="status">
        <span className="visually-hidden">Counting the {words.many}</span>
        <Skeleton width="220px" />
        <Skeleton width="180px" />
      </div>
    );
  }
  return (
    <div className="filter-values">
      {facet.values.length >= SEARCH_FROM && (
        <input
          type="search"
          className="input"
          placeholder={`Find a ${words.one}`}
          aria-label={`Find a ${words.one}`}
          aria-controls={id}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul id={id} className="filter-list">
        {values.map(({ value, name, n }) => (
          <li key={value}>
            <label className="filter-value">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onChange(toggleValue(view, dimension, value))}
              />
              <span className="clip" dir="auto">
                {name}
              </span>
              <span className="faint numeric">{format.count(n)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length === 0 && <p className="filter-note">No {words.one} with these letters.</p>}
      {chosen.length > 0 && (
        <Button look="link" onClick={() => onChange(withValues(view, dimension, []))}>
          All {words.many}
        </Button>
      )}
    </div>
  );
}
