import { memo } from 'react';
import type { SentimentClass } from '../../../domain/filter';
import { SENTIMENT_MARKS } from '../../session/dimension-words';
import { formatMoney } from '../../ui/format/format-money';
import type { Format } from '../../ui/format/make-format';
import { foundPieces } from './found-text';
import { dealWords, rowText, waitWords } from './mention-words';
import type { ListedRow } from './row-pages';

interface MentionRowItemProps {
  readonly id: string;
  readonly row: ListedRow | undefined;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly active: boolean;
  readonly format: Format;
}

export const ROW_HEIGHT = 58;

/** One row of the list, of fixed height: a placeholder until its page is there. Text is drawn as text only. */
export const MentionRowItem = memo(function MentionRowItem(props: MentionRowItemProps) {
  const { id, row, index, total, top, active, format } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active option
    <div
      id={id}
      role="option"
      aria-selected={active}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-index={index}
      className={active ? 'mention mention-active' : 'mention'}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row ? <Content row={row} format={format} /> : <span className="mention-blank">Loading</span>}
    </div>
  );
});

function Content({ row, format }: { readonly row: ListedRow; readonly format: Format }) {
  return (
    <>
      <Mark sentiment={row.sentiment} />
      <div className="mention-body">
        <p className={row.deleted ? 'mention-text mention-removed' : 'mention-text'} dir="auto">
          <RowText row={row} />
        </p>
        <p className="mention-meta">
          <bdi>{row.author === '' ? 'author not known' : row.author}</bdi>
          {row.channel !== '' && ` · ${row.channel}`}
          {row.brand !== '' && ` · ${row.brand}`}
          {row.theme !== '' && ` · ${row.theme}`}
          {row.escalatedTo !== '' && ` · escalated to ${row.escalatedTo}`}
        </p>
      </div>
      <div className="mention-side">
        <time dateTime={new Date(row.createdAt).toISOString()}>{format.instant(row.createdAt)}</time>
        {row.wait && (
          <span className={row.wait.open ? 'mention-open' : undefined}>{waitWords(row.wait, format)}</span>
        )}
        {row.deal && (
          <span>
            {dealWords(row.deal, (minor, currency) => formatMoney(minor, currency || format.currency))}
          </span>
        )}
        {!row.wait && !row.deal && row.replies > 0 && (
          <span>
            {row.replies} {row.replies === 1 ? 'reply' : 'replies'}
          </span>
        )}
      </div>
    </>
  );
}

/** Its text from the beginning, or around what a search found in it. */
function RowText({ row }: { readonly row: ListedRow }) {
  if (!row.found || row.found.length === 0) return rowText(row);
  return foundPieces(row.text, row.found).map(({ text, found }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in their order
    found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}

function Mark({ sentiment }: { readonly sentiment: SentimentClass | null }) {
  if (sentiment === null) return <span className="mention-mark" title="No sentiment given" />;
  const { mark, word } = SENTIMENT_MARKS[sentiment];
  return (
    <span className={`mention-mark mark-${sentiment}`} title={word}>
      <span aria-hidden="true">{mark}</span>
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
