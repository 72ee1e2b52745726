import * as v from 'valibot';

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const position = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

/** What `window.json` keeps: where the window is when neither maximised nor full-screen, and whether it is. */
export const windowPlace = v.object({
  bounds: v.object({ x: position, y: position, width: size, height: size }),
  maximised: v.boolean(),
  fullScreen: v.boolean(),
});

export type WindowPlace = v.InferOutput<typeof windowPlace>;
export type Area = WindowPlace['bounds'];

export const SMALLEST = { width: 1024, height: 680 } as const;
const USUAL = { width: 1280, height: 800 } as const;

export interface PlacedWindow {
  readonly width: number;
  readonly height: number;
  /** Absent: the platform centres the window. */
  readonly position: { readonly x: number; readonly y: number } | null;
  readonly smallest: { readonly width: number; readonly height: number };
  readonly maximised: boolean;
  readonly fullScreen: boolean;
}

/**
 * Where to open the window: where it was, moved and cut so that all of it lies on one display that is there now.
 * `displays` are work areas, the primary one first. A display smaller than the smallest window wins over it.
 */
export function placeWindow(kept: WindowPlace | null, displays: readonly Area[]): PlacedWindow {
  const primary = displays[0] ?? { x: 0, y: 0, ...USUAL };
  const home = kept === null ? null : displayOf(kept.bounds, displays);
  const display = home ?? primary;
  const smallest = {
    width: Math.min(SMALLEST.width, display.width),
    height: Math.min(SMALLEST.height, display.height),
  };
  const wanted = kept?.bounds ?? USUAL;
  const width = clamp(wanted.width, smallest.width, display.width);
  const height = clamp(wanted.height, smallest.height, display.height);
  const position =
    kept === null || home === null
      ? null
      : {
          x: clamp(kept.bounds.x, home.x, home.x + home.width - width),
          y: clamp(kept.bounds.y, home.y, home.y + home.height - height),
        };
  return {
    width,
    height,
    position,
    smallest,
    maximised: kept?.maximised ?? false,
    fullScreen: kept?.fullScreen ?? false,
  };
}

/** The display that shows most of an area; null when none shows any of it. */
function displayOf(area: Area, displays: readonly Area[]): Area | null {
  let best: Area | null = null;
  let most = 0;
  for (const display of displays) {
    const shown = overlap(area, display);
    if (shown > most) {
      best = display;
      most = shown;
    }
  }
  return best;
}

function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
