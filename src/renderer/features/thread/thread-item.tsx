import { memo, useEffect, useRef, useState } from 'react';
import type { Day } from '../../../domain/filter';
import type { Instant } from '../../../domain/mention';
import type { ThreadView } from '../../../ipc/engine-rows';
import { SENTIMENT_MARKS } from '../../session/dimension-words';
import { useExplore } from '../../session/explore-session';
import { classNames } from '../../ui/class-names';
import { Button } from '../../ui/controls/button';
import { Badge } from '../../ui/data/badge';
import { quote } from './quote';
import type { EndedWait, RunningWait } from './thread-clock';
import { endedWords, runningWords } from './thread-words';

type ThreadMention = ThreadView['mentions'][number];

interface ThreadItemProps {
  readonly mention: ThreadMention;
  /** Local day of the mention before; a new day is written out. */
  readonly previousDay: Day | null;
  readonly isOpened: boolean;
  /** Somebody waits from here on, and came waiting from above: the rail is drawn thick. */
  readonly waiting: boolean;
  readonly waitingBefore: boolean;
  readonly ended: readonly EndedWait[];
  readonly isLast: boolean;
}

/** One mention of a thread on the time rail. */
export const ThreadItem = memo(function ThreadItem(props: ThreadItemProps) {
  const { mention, previousDay, isOpened, waiting, waitingBefore, ended, isLast } = props;
  const { format } = useExplore();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpened) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpened]);
  const day = format.dayOf(mention.createdAt);
  const isOut = mention.direction === 'outbound';
  return (
    <li
      ref={element}
      className={classNames('thread-item', isOut && 'thread-out', isOpened && 'thread-opened')}
      aria-current={isOpened ? 'true' : undefined}
    >
      <div className="thread-time">
        {day !== previousDay && <span>{format.day(day)}</span>}
        <time dateTime={new Date(mention.createdAt).toISOString()}>{format.time(mention.createdAt)}</time>
      </div>
      <div className="thread-rail" aria-hidden="true">
        <span
          className={classNames(
            'rail-before',
            previousDay === null && 'rail-none',
            waitingBefore && 'rail-waiting',
          )}
        />
        <span className="rail-dot" />
        <span className={classNames('rail-after', isLast && 'rail-none', waiting && 'rail-waiting')} />
      </div>
      <article className="thread-mention">
        {ended.map((wait) => (
          <p key={`${wait.kind} ${wait.customer}`} className="thread-ended">
            {endedWords(wait, format)}
          </p>
        ))}
        <Author mention={mention} />
        <MentionText mention={mention} />
        <Actions mention={mention} />
      </article>
    </li>
  );
});

function Author({ mention }: { readonly mention: ThreadMention }) {
  const { format } = useExplore();
  const { sentiment } = mention;
  const people = [mention.agent, mention.team].filter((name) => name !== '').join(', ');
  return (
    <p className="thread-author">
      <bdi className="thread-name">{mention.author === '' ? 'author not known' : mention.author}</bdi>
      {people !== '' && <span>{mention.direction === 'inbound' ? `handled by ${people}` : people}</span>}
      {mention.channel !== '' && <span>{mention.channel}</span>}
      {mention.direction === 'outbound' && <Badge tone="accent">care team</Badge>}
      {mention.automated && <Badge>automatic</Badge>}
      {mention.private && <Badge>private note</Badge>}
      {sentiment !== null && mention.direction === 'inbound' && (
        <span
          className={`mark-${sentiment}`}
          title={`given by ${mention.labelledBy === 'engine' ? 'this device' : mention.labelledBy === 'hand' ? 'hand' : 'the source'}`}
        >
          {SENTIMENT_MARKS[sentiment].mark} {SENTIMENT_MARKS[sentiment].word}
        </span>
      )}
      {mention.escalatedAt !== null && (
        <Badge tone="warning">
          escalated{mention.escalatedTo === '' ? '' : ` to ${mention.escalatedTo}`}{' '}
          {format.instant(mention.escalatedAt)}
        </Badge>
      )}
      {mention.wonAt !== null && (
        <Badge tone="accent">deal won {format.day(format.dayOf(mention.wonAt))}</Badge>
      )}
    </p>
  );
}

const SHOWN_TEXT = 1200;

function MentionText({ mention }: { readonly mention: ThreadMention }) {
  const { format } = useExplore();
  const [isWhole, setWhole] = useState(false);
  if (mention.deleted) {
    return <p className="thread-removed">Removed at source. Its time still counts; its words are gone.</p>;
  }
  const isLong = mention.text.length > SHOWN_TEXT;
  return (
    <>
      <p className="thread-text" dir="auto">
        {isLong && !isWhole ? `${mention.text.slice(0, SHOWN_TEXT)}…` : mention.text}
      </p>
      {isLong && !isWhole && (
        <Button look="link" onClick={() => setWhole(true)}>
          Show all {format.count(mention.text.length)} characters
        </Button>
      )}
    </>
  );
}

function Actions({ mention }: { readonly mention: ThreadMention }) {
  const { copy, openLink, format } = useExplore();
  const [said, setSaid] = useState('');
  if (mention.deleted) return null;
  return (
    <p className="thread-actions">
      {mention.text !== '' && (
        <Button
          look="link"
          onClick={() => {
            const when = format.day(format.dayOf(mention.createdAt));
            copy(quote({ ...mention, when })).then(
              () => setSaid('Copied, the handle is masked.'),
              () => setSaid('It could not be copied.'),
            );
          }}
        >
          Copy as quote
        </Button>
      )}
      {mention.url !== '' && (
        <Button
          look="link"
          icon="external"
          onClick={() => {
            openLink(mention.url).then(
              (opened) => setSaid(opened ? '' : 'This address is not one that Pharos opens.'),
              () => setSaid('The page could not be opened.'),
            );
          }}
        >
          Open the original
        </Button>
      )}
      <span role="status" className="faint">
        {said}
      </span>
    </p>
  );
}

interface RunningNoteProps {
  readonly running: readonly RunningWait[];
  readonly asOf: Instant;
}

/** The end of the rail while somebody still waits: "as of", and for how long. */
export function RunningNote({ running, asOf }: RunningNoteProps) {
  const { format } = useExplore();
  return (
    <li className="thread-item thread-running">
      <div className="thread-time">
        <span>{format.dayShort(format.dayOf(asOf))}</span>
        <time dateTime={new Date(asOf).toISOString()}>{format.time(asOf)}</time>
      </div>
      <div className="thread-rail" aria-hidden="true">
        <span className="rail-before rail-waiting" />
        <span className="rail-open" />
      </div>
      <div className="thread-mention">
        {running.map((wait) => (
          <p key={`${wait.kind} ${wait.start} ${wait.customer}`} className="thread-still">
            {runningWords(wait, format)}, still open
          </p>
        ))}
        <p className="faint">as of the data's newest mention</p>
      </div>
    </li>
  );
}
