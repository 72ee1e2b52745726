import { memo } from 'react';
import { sparkPath } from './spark-path';

interface SparklineProps {
  readonly values: readonly (number | null)[];
  readonly lastYear: readonly (number | null)[];
  readonly width?: number;
  readonly height?: number;
}

/** The shape of a figure over its period with last year behind it; decoration for the numbers beside it. */
export const Sparkline = memo(function Sparkline(props: SparklineProps) {
  const { values, lastYear, width = 152, height = 24 } = props;
  const { path, lastYearPath, end } = sparkPath(values, lastYear, width, height);
  return (
    <svg className="sparkline" width={width + 6} height={height} aria-hidden="true" focusable="false">
      {lastYearPath !== '' && <path d={lastYearPath} className="sparkline-then" />}
      {path !== '' && <path d={path} className="sparkline-now" />}
      {end && <circle cx={end.x} cy={end.y} r={2.5} className="sparkline-end" />}
    </svg>
  );
});
