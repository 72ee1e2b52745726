import { type KeyboardEvent, useState } from 'react';
import { classNames } from '../ui/class-names';
import type { ChartPoint } from './chart-point';
import { slotAt } from './scale';
import { type ChartWords, countWords, sayPoint } from './trend-summary';

interface PointReaderProps {
  readonly points: readonly ChartPoint[];
  readonly words: ChartWords;
  /** Place of the plot in its figure, in pixels. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly labelledBy: string;
  readonly focusKey: string;
  readonly onOpen?: (point: ChartPoint) => void;
}

const PAGE = 7;

/**
 * The layer over a plot that reads it: a pointer or the arrow keys choose a point, a card shows its numbers and a
 * screen reader says them. It is a slider to assistive technology: one value that moves along the points.
 */
export function PointReader(props: PointReaderProps) {
  const { points, words, left, width, height, labelledBy, focusKey, onOpen } = props;
  const [byKeys, setByKeys] = useState<number | null>(null);
  const [byPointer, setByPointer] = useState<number | null>(null);
  const last = points.length - 1;
  const chosen = byPointer ?? byKeys;
  const current = chosen === null ? null : Math.min(chosen, last);
  const point = current === null ? undefined : points[current];
  const slot = width / Math.max(1, points.length);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = current ?? last;
    const target = {
      ArrowLeft: here - 1,
      ArrowDown: here - 1,
      ArrowRight: here + 1,
      ArrowUp: here + 1,
      PageDown: here - PAGE,
      PageUp: here + PAGE,
      Home: 0,
      End: last,
    }[event.key];
    if (target !== undefined) {
      event.preventDefault();
      setByPointer(null);
      setByKeys(Math.min(last, Math.max(0, target)));
    } else if ((event.key === 'Enter' || event.key === ' ') && onOpen && points[here]) {
      event.preventDefault();
      onOpen(points[here]);
    } else if (event.key === 'Escape' && current !== null) {
      setByPointer(null);
      setByKeys(null);
    }
  };

  const read = point ?? points[last];
  return (
    <div
      className={classNames('chart-reader', onOpen && 'chart-reader-opens')}
      style={{ left, width, height }}
      role="slider"
      tabIndex={0}
      aria-labelledby={labelledBy}
      aria-valuemin={1}
      aria-valuemax={points.length}
      aria-valuenow={(current ?? last) + 1}
      aria-valuetext={
        read ? `${sayPoint(read, words)}${onOpen ? '. Enter opens the mentions.' : ''}` : words.missing
      }
      data-focus-key={focusKey}
      onPointerMove={(event) =>
        setByPointer(
          slotAt(event.clientX - event.currentTarget.getBoundingClientRect().left, width, points.length),
        )
      }
      onPointerLeave={() => setByPointer(null)}
      onClick={() => point && onOpen?.(point)}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) setByKeys((before) => before ?? last);
      }}
      onBlur={() => setByKeys(null)}
      onKeyDown={onKeyDown}
    >
      {point && current !== null && (
        <>
          <div className="chart-cross" style={{ left: (current + 0.5) * slot }} />
          <PointCard
            point={point}
            words={words}
            x={(current + 0.5) * slot}
            flip={current > points.length / 2}
          />
        </>
      )}
    </div>
  );
}

interface PointCardProps {
  readonly point: ChartPoint;
  readonly words: ChartWords;
  readonly x: number;
  readonly flip: boolean;
}

function PointCard({ point, words, x, flip }: PointCardProps) {
  return (
    <div
      className={classNames('chart-card', flip && 'chart-card-flip')}
      style={{ left: x }}
      aria-hidden="true"
    >
      <p className="chart-card-name">
        {point.name}
        {point.partial && <span className="faint"> not complete</span>}
      </p>
      <p className="chart-card-value">{point.value === null ? words.missing : words.value(point.value)}</p>
      {point.faint && <p>{words.faint}</p>}
      {point.low !== null && point.high !== null && (
        <p>
          95 % interval {words.value(point.low)} to {words.value(point.high)}
        </p>
      )}
      <p>{countWords(point, words)}</p>
      {point.lastYear !== null && (
        <p>
          {words.lastYear} {words.value(point.lastYear)}
        </p>
      )}
    </div>
  );
}
