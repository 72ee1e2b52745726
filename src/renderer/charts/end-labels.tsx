import type { ChartPoint } from './chart-point';
import { spreadLabels } from './scale';
import type { PlotBox } from './trend-lines';
import type { ChartWords } from './trend-summary';

interface EndLabelsProps {
  readonly points: readonly ChartPoint[];
  readonly box: PlotBox;
  readonly ticks: readonly number[];
  readonly words: ChartWords;
  readonly volumeLabel: string;
}

const GAP = 16;

/** The names of the lines at their ends, instead of a legend. */
export function EndLabels({ points, box, ticks, words, volumeLabel }: EndLabelsProps) {
  const low = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - low || 1;
  const plot = box.height - box.top - box.bottom;
  const yOf = (value: number) => box.top + plot * (1 - (value - low) / span);
  const now = points.findLast((point) => point.value !== null && !point.faint);
  const then = points.findLast((point) => point.lastYear !== null);
  const labels = [
    ...(typeof now?.value === 'number'
      ? [{ text: `${words.value(now.value)} this year`, y: yOf(now.value), kind: 'now' }]
      : []),
    ...(typeof then?.lastYear === 'number'
      ? [{ text: `${words.value(then.lastYear)} last year`, y: yOf(then.lastYear), kind: 'then' }]
      : []),
  ];
  const placed = spreadLabels(
    labels.map((label) => label.y),
    GAP,
    box.top,
    box.height - 4,
  );
  return (
    <div className="chart-ends" aria-hidden="true">
      {labels.map((label, index) => (
        <span
          key={label.kind}
          className={`chart-end chart-end-${label.kind}`}
          style={{ left: box.width - box.right + 6, top: placed[index] }}
        >
          {label.text}
        </span>
      ))}
      <span
        className="chart-end chart-end-volume"
        style={{ left: box.width - box.right + 6, top: box.height + 26 }}
      >
        {volumeLabel}
      </span>
    </div>
  );
}
