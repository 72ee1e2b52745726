import { useId } from 'react';
import type { Dimension } from '../../../../domain/filter';
import { DIMENSION_WORDS, valueName } from '../../../session/dimension-words';
import { useExplore } from '../../../session/explore-session';
import { Button } from '../../../ui/controls/button';
import { Skeleton } from '../../../ui/feedback/skeleton';
import type { Format } from '../../../ui/format/make-format';
import type { NoMoves } from './use-what-moved';
import type { Move, WhatMoved } from './what-moved';

interface WhatMovedPanelProps {
  readonly by: Dimension;
  /** undefined while it is on its way. */
  readonly moved: WhatMoved | NoMoves | undefined;
  /** "Sep". */
  readonly against: string;
  /** The change lies beyond its error. */
  readonly isChange: boolean;
  readonly mentionsHref: (value: string) => string;
  readonly onRetry: () => void;
}

const SHOWN = 4;

const NO_MOVES: Readonly<Record<NoMoves, string>> = {
  'nothing-before': 'There is no earlier period to compare with.',
  'not-split': 'All mentions are of one kind here, so that nothing tells them apart.',
  'too-few': 'Too few mentions, now or before, to say what moved it.',
  'not-exact': 'The change cannot be split exactly in this view.',
  failed: 'What moved it could not be computed.',
};

/** Reasons beside the chart: what moved net sentiment against the period before, the largest first (SE5). */
export function WhatMovedPanel(props: WhatMovedPanelProps) {
  const { by, moved: answer, against, isChange, mentionsHref, onRetry } = props;
  const moved = typeof answer === 'object' ? answer : null;
  const { format } = useExplore();
  const id = useId();
  const change = moved ? format.change(moved.change, 'points') : null;
  const title =
    !change || !isChange || change.amount === '0'
      ? 'What moved net sentiment'
      : `What moved the ${change.amount} ${change.amount === '1' ? 'point' : 'points'}`;
  const parts = moved?.moves.filter(({ points }) => Math.abs(points) >= 0.05).slice(0, SHOWN) ?? [];
  return (
    <section className="moved" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}{' '}
        {against !== '' && (
          <small>
            against {against}
            {moved && !isChange && ', within error'}
          </small>
        )}
      </h2>
      {answer === undefined && (
        <div role="status">
          <span className="visually-hidden">Being computed</span>
          {[0, 1, 2, 3].map((row) => (
            <div className="moved-row" key={row}>
              <Skeleton width="60%" height="16px" />
              <Skeleton width="40%" height="14px" />
            </div>
          ))}
        </div>
      )}
      {typeof answer === 'string' && (
        <div className="moved-row" role={answer === 'failed' ? 'alert' : undefined}>
          <p className="quiet">{NO_MOVES[answer]}</p>
          {answer === 'failed' && (
            <Button look="link" onClick={onRetry}>
              Try again
            </Button>
          )}
        </div>
      )}
      {moved && parts.length === 0 && (
        <p className="quiet moved-row">No {DIMENSION_WORDS[by].one} moved by a tenth of a point.</p>
      )}
      {moved && parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <li key={part.value} className="moved-row">
              <a
                href={mentionsHref(part.value)}
                className="moved-link"
                data-focus-key={`moved:${part.value}`}
              >
                <span className="moved-name clip" dir="auto">
                  {valueName(by, part.value)}
                </span>
                <Points points={part.points} />
                <span className="moved-why">{whyWords(part, format)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {moved && parts.length > 0 && (
        <p className="moved-sum faint">
          {format.signed(moved.within, 1)} by how they feel, {format.signed(moved.mix, 1)} by what they write
          about
        </p>
      )}
    </section>
  );
}

function whyWords(move: Move, format: Format): string {
  if (move.n === 0) return 'no mentions any more';
  const counted = format.mentions(move.n);
  if (Math.abs(move.mix) > Math.abs(move.within))
    return `${counted}, ${move.isMore ? 'more' : 'fewer'} of them`;
  return `${counted}, ${format.percent(move.negativeShare)} negative`;
}

function Points({ points }: { readonly points: number }) {
  const { format } = useExplore();
  const { shape, amount, spoken } = format.change(points, 'points', 1);
  return (
    <span className={points > 0 ? 'moved-points better' : 'moved-points worse'}>
      <span aria-hidden="true">
        {shape} {amount}
      </span>
      <span className="visually-hidden">{spoken} points</span>
    </span>
  );
}
