import { memo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { ChartPoint } from './chart-point';

export interface PlotBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface TrendLinesProps {
  readonly points: readonly ChartPoint[];
  readonly box: PlotBox;
  readonly ticks: readonly number[];
  readonly tickText: (value: number) => string;
}

interface Row {
  readonly slot: number;
  readonly value: number | null;
  /** The step into a partial bucket, drawn dashed. */
  readonly partial: number | null;
  readonly band: readonly [number, number] | null;
  readonly lastYear: number | null;
}

function rowsOf(points: readonly ChartPoint[]): Row[] {
  return points.map((point, slot) => ({
    slot,
    value: point.partial || point.faint ? null : point.value,
    partial:
      !point.faint && (point.partial || points[slot + 1]?.partial || points[slot - 1]?.partial)
        ? point.value
        : null,
    band: point.low === null || point.high === null ? null : [point.low, point.high],
    lastYear: point.lastYear,
  }));
}

/**
 * The lines of a trend: this year in ink, last year in grey, the interval as a wash. Drawn once per change of data or
 * width; pointer and keyboard live in a layer above and never draw it again. Each point owns an equal slot of width.
 */
export const TrendLines = memo(function TrendLines({ points, box, ticks, tickText }: TrendLinesProps) {
  const rows = rowsOf(points);
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? 1;
  const still = { dot: false, activeDot: false, isAnimationActive: false, legendType: 'none' } as const;
  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      data={rows}
      margin={{ top: box.top, right: box.right, bottom: box.bottom, left: 0 }}
      accessibilityLayer={false}
      style={{ pointerEvents: 'none' }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" syncWithTicks />
      <XAxis dataKey="slot" type="number" domain={[-0.5, points.length - 0.5]} hide />
      <YAxis
        width={box.left}
        domain={[first, last]}
        ticks={[...ticks]}
        interval={0}
        allowDataOverflow
        axisLine={false}
        tickLine={false}
        tick={({ x, y, payload }) => (
          <text className="chart-tick" x={Number(x)} y={Number(y)} dy="0.34em" textAnchor="end">
            {tickText(Number(payload.value))}
          </text>
        )}
      />
      {first < 0 && <ReferenceLine y={0} stroke="var(--line-strong)" strokeWidth={1} />}
      <Area {...still} dataKey="band" stroke="none" fill="var(--band)" fillOpacity={1} type="linear" />
      <Line {...still} dataKey="lastYear" stroke="var(--last-year)" strokeWidth={1.5} type="linear" />
      <Line
        {...still}
        dataKey="partial"
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeDasharray="2 3"
        type="linear"
      />
      <Line
        {...still}
        dataKey="value"
        stroke="var(--ink)"
        strokeWidth={2}
        strokeLinejoin="round"
        type="linear"
      />
    </ComposedChart>
  );
});
