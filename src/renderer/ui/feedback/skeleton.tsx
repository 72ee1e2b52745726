import './feedback.css';

interface SkeletonProps {
  /** CSS lengths. */
  readonly width?: string;
  readonly height?: string;
}

/** The shape of what is on its way. Put it beside words that say what is awaited. */
export function Skeleton({ width = '100%', height = '16px' }: SkeletonProps) {
  return <span className="skeleton" aria-hidden="true" style={{ width, height }} />;
}
