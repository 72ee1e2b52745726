import type { SearchProblem } from '../../../domain/search-problem';
import type { Address } from '../../session/address';
import { useNavigation } from '../../session/use-address';
import { hasFilters, withoutFilters, withPeriod } from '../../session/view-changes';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { SearchHelp } from './search-help';
import { problemWords } from './search-words';

interface NothingFoundProps {
  readonly address: Extract<Address, { room: 'mentions' }>;
  readonly problems: readonly SearchProblem[];
  readonly onSearch: (search: string) => void;
}

/** Says what a search did not find or what of it was not understood, and what can be written instead. */
export function NothingFound({ address, problems, onSearch }: NothingFoundProps) {
  const navigation = useNavigation();
  const { view } = address;
  return (
    <EmptyState
      title={problems.length > 0 ? 'The search is not understood yet.' : 'No mention is found here.'}
      actions={
        <>
          {problems.length === 0 && view.period !== 'all' && (
            <Button
              look="primary"
              onClick={() => navigation.go({ ...address, view: withPeriod(view, 'all') })}
            >
              Search the whole time
            </Button>
          )}
          {problems.length === 0 && hasFilters(view) && (
            <Button onClick={() => navigation.go({ ...address, view: withoutFilters(view) })}>
              Clear filters
            </Button>
          )}
          <Button onClick={() => onSearch('')}>Clear the search</Button>
        </>
      }
    >
      {problems.length > 0 ? (
        <ul className="search-problems">
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{problemWords(problem)}</li>
          ))}
        </ul>
      ) : (
        'Nothing in this period and under these filters has all of it.'
      )}
      <SearchHelp />
    </EmptyState>
  );
}
