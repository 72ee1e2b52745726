import { SEARCH_HELP } from './search-words';

/** What can be written into the search box. */
export function SearchHelp() {
  return (
    <dl className="search-help-list">
      {SEARCH_HELP.map(([example, meaning]) => (
        <div key={example}>
          <dt>
            <code>{example}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
