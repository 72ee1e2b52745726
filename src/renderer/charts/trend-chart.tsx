import './chart.css';
import { memo, type ReactNode, useId, useMemo, useState } from 'react';
import type { ChartPoint, TimeTick } from './chart-point';
import { ChartTable } from './chart-table';
import { EndLabels } from './end-labels';
import { PointReader } from './point-reader';
import { type StepRule, ticksBetween, valueRange } from './scale';
import { type PlotBox, TrendLines } from './trend-lines';
import { type ChartWords, sayTrend } from './trend-summary';
import { useWidth } from './use-width';
import { VolumeBars } from './volume-bars';

interface TrendChartProps {
  /** What the chart shows, as its heading; a sentence where there is something to say. */
  readonly title: ReactNode;
  /** Unit, bucket and band in small beside the title. */
  readonly note: string;
  readonly points: readonly ChartPoint[];
  readonly timeTicks: readonly TimeTick[];
  readonly words: ChartWords;
  readonly steps: StepRule;
  /** Height of the lines alone, in pixels. */
  readonly height: number;
  /** Said at the end of the bars, "mentions a day". */
  readonly volumeLabel: string;
  /** Head of the table's last column. */
  readonly counted: string;
  /** A point was chosen: by click, or Enter. Absent: points open nothing. */
  readonly onOpen?: (point: ChartPoint) => void;
  readonly actions?: ReactNode;
  /** Kept across "back", so that the focus returns to the chart. */
  readonly focusKey: string;
}

const VOLUME_HEIGHT = 44;
const LEFT = 44;
const RIGHT = 96;

/**
 * A trend: this year, last year behind it, its interval as a band, and how much was counted beneath. The same numbers
 * are a table and a spoken summary; arrow keys read point by point.
 */
export const TrendChart = memo(function TrendChart(props: TrendChartProps) {
  const { title, note, points, timeTicks, words, steps, height, volumeLabel, counted, onOpen, actions } =
    props;
  const id = useId();
  const [tableShown, setTableShown] = useState(false);
  const [plotRef, width] = useWidth<HTMLDivElement>();
  const ticks = useMemo(() => {
    const { min, max } = valueRange(points);
    return ticksBetween(min, max, 4, steps);
  }, [points, steps]);
  const lines: PlotBox = useMemo(
    () => ({ width, height, left: LEFT, right: RIGHT, top: 8, bottom: 8 }),
    [width, height],
  );
  const bars: PlotBox = useMemo(
    () => ({ width, height: VOLUME_HEIGHT, left: LEFT, right: RIGHT, top: 2, bottom: 0 }),
    [width],
  );
  const plotWidth = Math.max(0, width - LEFT - RIGHT);
  const firstChosen = points.findIndex((point) => !point.context);
  const slot = plotWidth / Math.max(1, points.length);
  return (
    <figure className="chart" aria-labelledby={id}>
      <div className="chart-head">
        <h2 className="section-title" id={id}>
          {title} <small>{note}</small>
        </h2>
        <div className="chart-actions">
          {actions}
          <button
            type="button"
            className="button button-quiet button-small"
            aria-pressed={tableShown}
            onClick={() => setTableShown(!tableShown)}
          >
            {tableShown ? 'Chart' : 'Table'}
          </button>
        </div>
      </div>
      <figcaption className="visually-hidden">{sayTrend(points, words)}</figcaption>
      <div
        ref={plotRef}
        className="chart-plot"
        hidden={tableShown}
        style={{ height: height + VOLUME_HEIGHT + 24 }}
      >
        {width > 0 && (
          <>
            {firstChosen > 0 && (
              <div
                className="chart-chosen"
                style={{ left: LEFT + firstChosen * slot, width: (points.length - firstChosen) * slot }}
              />
            )}
            <TrendLines points={points} box={lines} ticks={ticks} tickText={words.value} />
            <VolumeBars points={points} box={bars} />
            <EndLabels points={points} box={lines} ticks={ticks} words={words} volumeLabel={volumeLabel} />
            <div className="chart-time" style={{ left: LEFT, width: plotWidth }} aria-hidden="true">
              {timeTicks.map((tick) => (
                <span key={tick.index} style={{ left: tick.index * slot }}>
                  {tick.label}
                </span>
              ))}
            </div>
            <PointReader
              points={points}
              words={words}
              left={LEFT}
              width={plotWidth}
              height={height + VOLUME_HEIGHT}
              labelledBy={id}
              focusKey={props.focusKey}
              {...(onOpen ? { onOpen } : {})}
            />
          </>
        )}
      </div>
      <ChartTable
        caption={`${words.figure}, point by point`}
        points={points}
        words={words}
        counted={counted}
        shown={tableShown}
        height={height + VOLUME_HEIGHT + 24}
        focusKey={props.focusKey}
        {...(onOpen ? { onOpen } : {})}
      />
    </figure>
  );
});
