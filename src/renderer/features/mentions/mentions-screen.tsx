import './mentions.css';
import { type ReactNode, useCallback, useRef } from 'react';
import type { FigureDefinition } from '../../../domain/figures/figure';
import { type Address, formatAddress } from '../../session/address';
import { definitionOf, useExplore } from '../../session/explore-session';
import { shown } from '../../session/loadable';
import { noValueReason } from '../../session/no-value-words';
import { useTile } from '../../session/tiles/use-tile';
import { useNavigation } from '../../session/use-address';
import { useFilter } from '../../session/use-filter';
import { hasFilters, withoutFilters, withPeriod } from '../../session/view-changes';
import { classNames } from '../../ui/class-names';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { ErrorState } from '../../ui/feedback/error-state';
import type { Format } from '../../ui/format/make-format';
import { LISTED_ROWS, MentionList } from './mention-list';
import { headWords, PART_WORDS } from './mention-words';
import { NothingFound } from './nothing-found';
import { SearchBox } from './search-box';
import { foundWords } from './search-words';
import { useListedPages } from './use-listed-pages';
import { useSearch, withoutThread } from './use-search';

type MentionsAddress = Extract<Address, { room: 'mentions' }>;

interface MentionsScreenProps {
  readonly address: MentionsAddress;
  /** The thread that is open beside the list. */
  readonly thread: ReactNode;
}

/** The mentions or threads behind a number: as many rows as the number counts, newest first. */
export function MentionsScreen({ address, thread }: MentionsScreenProps) {
  const session = useExplore();
  const { format } = session;
  const navigation = useNavigation();
  const { view, figure, part, search } = address;
  const filter = useFilter(view);
  const { pages, listed, total } = useListedPages(address, filter);
  const headline = shown(useTile({ kind: 'headline', slot: `headline:${figure}`, figure, filter }));
  const definition = definitionOf(session, figure);
  const open = definition?.parts.includes('open')
    ? headline?.current.beside.find(({ name }) => name === 'open')?.value
    : undefined;
  const isFailed = pages.error() !== undefined;

  const openThread = useCallback(
    (mention: string) => {
      const target: Address = { ...address, thread: mention };
      if (address.thread === undefined) navigation.go(target);
      else navigation.replace(target);
    },
    [navigation, address],
  );
  const leave = useCallback(() => {
    if (address.thread === undefined) navigation.up({ room: 'overview', view });
    else navigation.up(withoutThread(address));
  }, [navigation, address, view]);
  const onSearch = useSearch(address);
  const section = useRef<HTMLElement>(null);
  const toList = useCallback(
    () => section.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true }),
    [],
  );

  const isMisread = pages.problems().length > 0;
  const head = headOf(total, search, isMisread, (n) => headWords(n, definition, part, format), format);
  return (
    <div className={classNames('mentions', thread !== null && 'mentions-split')}>
      <section
        ref={section}
        className="mentions-main"
        aria-label={head}
        aria-busy={total === undefined && !isFailed}
      >
        <header className="mentions-head">
          <h1 className="mentions-title" tabIndex={-1}>
            {total === undefined && !isFailed
              ? search === undefined
                ? 'Reading the mentions…'
                : 'Searching all mentions…'
              : head}
            {search === undefined &&
              part === undefined &&
              typeof open === 'number' &&
              `, open ${format.count(open)}`}
          </h1>
          <SearchBox search={search ?? ''} onSearch={onSearch} onLeave={toList} />
          {search === undefined && <PartLinks address={address} parts={definition?.parts ?? []} />}
        </header>
        {listed !== null && listed.total > 0 && (
          <MentionList
            key={listed.key}
            label={head}
            pages={listed.pages}
            total={listed.total}
            opened={address.thread}
            onOpen={openThread}
            onLeave={leave}
          />
        )}
        {total !== undefined && total > LISTED_ROWS && (
          <p className="mentions-cut">
            The newest {format.count(LISTED_ROWS)} of {format.count(total)} are listed. A shorter period or a
            filter shows the others.
          </p>
        )}
        {listed === null && !isFailed && <ListSkeleton />}
        {total === 0 && search !== undefined && (
          <NothingFound address={address} problems={pages.problems()} onSearch={onSearch} />
        )}
        {total === 0 && search === undefined && (
          <EmptyState
            title={`No ${definition?.counts ?? 'mentions'} here.`}
            actions={
              <>
                {view.period !== 'all' && headline?.current.noValue !== 'not-mapped' && (
                  <Button
                    look="primary"
                    onClick={() => navigation.go({ ...address, view: withPeriod(view, 'all') })}
                  >
                    Show the whole time
                  </Button>
                )}
                {hasFilters(view) && (
                  <Button onClick={() => navigation.go({ ...address, view: withoutFilters(view) })}>
                    Clear filters
                  </Button>
                )}
                <Button onClick={() => navigation.up({ room: 'overview', view })}>
                  Back to the overview
                </Button>
              </>
            }
          >
            {(headline && noValueReason(headline.current, definition?.counts)) ??
              'Nothing in this period and under these filters is counted in the figure.'}
          </EmptyState>
        )}
        {isFailed && (
          <ErrorState
            title="The mentions could not be read."
            actions={<Button onClick={() => pages.again()}>Try again</Button>}
          >
            {total === undefined
              ? 'They are still in the workspace; only the list of them did not come.'
              : 'What was read before is still in place.'}
          </ErrorState>
        )}
      </section>
      {thread}
    </div>
  );
}

function headOf(
  total: number | undefined,
  search: string | undefined,
  isMisread: boolean,
  counted: (total: number) => string,
  format: Format,
): string {
  if (total === undefined) return 'Mentions';
  if (search === undefined) return counted(total);
  return isMisread ? 'The search is not understood yet.' : foundWords(total, search, format.count);
}

interface PartLinksProps {
  readonly address: MentionsAddress;
  readonly parts: FigureDefinition['parts'];
}

function PartLinks({ address, parts }: PartLinksProps) {
  const { view, figure, part } = address;
  if (parts.length === 0) return null;
  return (
    <nav className="mentions-parts" aria-label="Parts of the figure">
      {[undefined, ...parts].map((one) => (
        <a
          key={one ?? 'all'}
          href={formatAddress({
            room: 'mentions',
            view,
            figure,
            ...(one === undefined ? {} : { part: one }),
          })}
          aria-current={one === part ? 'true' : undefined}
          data-focus-key={`part:${one ?? 'all'}`}
        >
          {one === undefined ? 'All' : PART_WORDS[one]}
        </a>
      ))}
    </nav>
  );
}

function ListSkeleton() {
  return (
    <div className="mention-list mention-list-waiting" role="status">
      <span className="visually-hidden">The mentions are being read</span>
      {Array.from({ length: 12 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have nothing else
        <div className="mention mention-placeholder" key={index}>
          <span className="mention-blank" aria-hidden="true" />
        </div>
      ))}
    </div>
  );
}
