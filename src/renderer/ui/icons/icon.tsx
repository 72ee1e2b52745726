import type { ReactNode } from 'react';

/** Stroke drawings on a 16 × 16 grid; they take the ink of the text they stand in. */
const DRAWINGS = {
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  check: <path d="M3 8.5l3.2 3.2L13 5" />,
  'chevron-down': <path d="M4 6l4 4 4-4" />,
  'chevron-right': <path d="M6 4l4 4-4 4" />,
  'chevron-left': <path d="M10 4L6 8l4 4" />,
  'arrow-left': <path d="M13 8H3m4-4L3 8l4 4" />,
  'arrow-right': <path d="M3 8h10M9 4l4 4-4 4" />,
  'sort-up': <path d="M8 12V4M5 7l3-3 3 3" />,
  'sort-down': <path d="M8 4v8M5 9l3 3 3-3" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  more: (
    <g fill="currentColor" stroke="none">
      <circle cx="3.5" cy="8" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="12.5" cy="8" r="1.2" />
    </g>
  ),
  file: <path d="M9 2H4.5v12h7V4.5L9 2zm0 0v2.5h2.5" />,
  download: <path d="M8 2.5v7.5M5 7.5l3 3 3-3M3 13.5h10" />,
  upload: <path d="M8 10.5V3M5 5.5l3-3 3 3M3 13.5h10" />,
  search: <path d="M11 11l3 3M12 7A5 5 0 112 7a5 5 0 0110 0z" />,
  calendar: <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" />,
  info: <path d="M8 7.2v4M8 4.8v.1M14 8A6 6 0 112 8a6 6 0 0112 0z" />,
  alert: <path d="M8 2.2L14.4 13.4H1.6L8 2.2zM8 6.5v3.4M8 11.7v.1" />,
  external: <path d="M9 3h4v4M13 3L7 9M7 4H3v9h9V9" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  reply: <path d="M6.5 4L3 7.5 6.5 11M3 7.5h6A4 4 0 0113 11.5V13" />,
  clock: <path d="M8 4.5V8l2.5 1.5M14 8A6 6 0 112 8a6 6 0 0112 0z" />,
  sun: (
    <path d="M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9M10.8 8a2.8 2.8 0 11-5.6 0 2.8 2.8 0 015.6 0z" />
  ),
  moon: <path d="M13 9.6A5.6 5.6 0 116.4 3a4.4 4.4 0 006.6 6.6z" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

interface IconProps {
  readonly name: IconName;
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** A small inline drawing, hidden from screen readers: the control it stands in carries the words. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
