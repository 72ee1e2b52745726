import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/icons/icon';
import { SearchHelp } from './search-help';

interface SearchBoxProps {
  /** What is searched now; "" for nothing. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Goes on to the list. */
  readonly onLeave: () => void;
}

/** Between the last key and the search: typing a word asks once. */
const PAUSE_MS = 150;

/** The search over all mentions: searches while one types, Enter or arrow down goes to the list, Escape empties it. */
export function SearchBox({ search, onSearch, onLeave }: SearchBoxProps) {
  const [draft, setDraft] = useState(search);
  const [focused, setFocused] = useState(false);
  const sent = useRef(search);
  const id = useId();
  useEffect(() => {
    if (search === sent.current) return;
    sent.current = search;
    setDraft(search);
  }, [search]);
  const wanted = draft.trim();
  useEffect(() => {
    if (wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      onSearch(wanted);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, onSearch]);
  const searchNow = (text: string) => {
    if (text === sent.current) return;
    sent.current = text;
    onSearch(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      searchNow(wanted);
      onLeave();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (draft === '') {
        onLeave();
      } else {
        setDraft('');
        searchNow('');
      }
    }
  };
  const isHelping = focused && draft === '';
  return (
    <search className="search-box">
      <Icon name="search" />
      <input
        type="search"
        className="input"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        placeholder="Search all mentions"
        aria-label="Search all mentions"
        aria-describedby={isHelping ? id : undefined}
        data-focus-key="search"
        spellCheck={false}
        autoComplete="off"
        maxLength={500}
      />
      {isHelping && (
        <div id={id} role="note" className="search-help">
          <SearchHelp />
        </div>
      )}
    </search>
  );
}
