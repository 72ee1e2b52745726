import './thread.css';
import { useCallback, useMemo } from 'react';
import type { ThreadView } from '../../../ipc/engine-rows';
import type { Address } from '../../session/address';
import { useExplore } from '../../session/explore-session';
import { shown } from '../../session/loadable';
import { useAnswer } from '../../session/tiles/use-tile';
import { useKeptScroll, useNavigation } from '../../session/use-address';
import { Button, IconButton } from '../../ui/controls/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { ErrorState } from '../../ui/feedback/error-state';
import { Skeleton } from '../../ui/feedback/skeleton';
import { threadClock } from './thread-clock';
import { RunningNote, ThreadItem } from './thread-item';
import { threadSummary } from './thread-words';

type MentionsAddress = Extract<Address, { room: 'mentions' }>;

/** The thread of one mention: all its mentions in order, with the response clock drawn beside them. */
export function ThreadPane({ address }: { readonly address: MentionsAddress }) {
  const { ask } = useExplore();
  const navigation = useNavigation();
  const mention = address.thread ?? '';
  const answer = useAnswer<ThreadView | null>(mention, () => ask('thread', { mention }));
  const view = shown(answer);
  const close = useCallback(() => {
    const { thread: _, ...list } = address;
    navigation.up(list);
  }, [navigation, address]);
  return (
    <section
      className="thread"
      aria-label="Thread"
      aria-busy={answer.status === 'loading'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {view ? (
        <Thread view={view} opened={mention} onClose={close} />
      ) : (
        <>
          <header className="thread-head">
            <h2 className="thread-title">Thread</h2>
            <IconButton icon="close" label="Close the thread" onClick={close} />
          </header>
          <div className="thread-body">
            {answer.status === 'failed' ? (
              <ErrorState
                title="The thread could not be read."
                actions={<Button onClick={answer.again}>Try again</Button>}
              />
            ) : answer.status === 'ready' ? (
              <EmptyState title="This mention is not in the workspace any more." />
            ) : (
              <div role="status" className="thread-wait">
                <span className="visually-hidden">The thread is being read</span>
                <Skeleton height="72px" />
                <Skeleton height="72px" />
                <Skeleton height="72px" />
              </div>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface ThreadProps {
  readonly view: ThreadView;
  readonly opened: string;
  readonly onClose: () => void;
}

function Thread({ view, opened, onClose }: ThreadProps) {
  const { format } = useExplore();
  const clock = useMemo(() => threadClock(view), [view]);
  const scroller = useKeptScroll<HTMLDivElement>('thread', true);
  const count = view.mentions.length;
  return (
    <>
      <header className="thread-head">
        <div>
          <h2 className="thread-title">
            {format.count(count)} {count === 1 ? 'mention' : 'mentions'}
            {view.brand !== '' && ` about ${view.brand}`}
          </h2>
          <p className="quiet">{threadSummary(view, clock, format)}</p>
        </div>
        <IconButton icon="close" label="Close the thread" onClick={onClose} />
      </header>
      <section
        className="thread-body"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label="Mentions of the thread"
      >
        <ol>
          {view.mentions.map((mention, index) => (
            <ThreadItem
              key={mention.mention}
              mention={mention}
              previousDay={index === 0 ? null : format.dayOf(view.mentions[index - 1]?.createdAt ?? 0)}
              isOpened={mention.mention === opened}
              waiting={clock.waiting[index] ?? false}
              waitingBefore={index > 0 && (clock.waiting[index - 1] ?? false)}
              ended={clock.ended[index] ?? []}
              isLast={index === count - 1 && clock.running.length === 0}
            />
          ))}
          {clock.running.length > 0 && <RunningNote running={clock.running} asOf={view.asOf} />}
        </ol>
      </section>
    </>
  );
}
