import { memo, useId } from 'react';
import type { ChartPoint } from './chart-point';
import type { PlotBox } from './trend-lines';

interface VolumeBarsProps {
  readonly points: readonly ChartPoint[];
  readonly box: PlotBox;
}

/** How much was counted in each slot, small, beneath the lines, from a zero baseline; partial slots are hatched. */
export const VolumeBars = memo(function VolumeBars({ points, box }: VolumeBarsProps) {
  const hatch = useId();
  const plot = box.width - box.left - box.right;
  const slot = plot / Math.max(1, points.length);
  const most = Math.max(1, ...points.map((point) => point.n));
  const wide = Math.max(1, slot > 4 ? slot * 0.76 : slot - 0.5);
  return (
    <svg width={box.width} height={box.height} aria-hidden="true" focusable="false" className="chart-volume">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.6" height="4" fill="var(--ink-tertiary)" />
        </pattern>
      </defs>
      {points.map((point, index) => {
        const height = point.n === 0 ? 0 : Math.max(1, (point.n / most) * (box.height - box.top));
        return (
          <rect
            key={point.key}
            x={box.left + index * slot + (slot - wide) / 2}
            y={box.height - height}
            width={wide}
            height={height}
            fill={point.partial ? `url(#${hatch})` : 'var(--bar)'}
          />
        );
      })}
    </svg>
  );
});
