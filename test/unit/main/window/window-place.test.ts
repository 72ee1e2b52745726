import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Area, placeWindow, windowPlace } from '../../../../src/main/window/window-place';

const laptop: Area = { x: 0, y: 25, width: 1440, height: 875 };
const projector: Area = { x: 1440, y: 0, width: 1920, height: 1080 };
const left: Area = { x: -1920, y: 0, width: 1920, height: 1080 };

const kept = (bounds: Area) => ({ bounds, maximised: false, fullScreen: false });

describe('placeWindow', () => {
  it('opens 1280 × 800 where the platform likes when nothing is kept', () => {
    expect(placeWindow(null, [laptop])).toEqual({
      width: 1280,
      height: 800,
      position: null,
      smallest: { width: 1024, height: 680 },
      maximised: false,
      fullScreen: false,
    });
  });

  it('opens where it was, also on a second display to the left', () => {
    const bounds = { x: -1800, y: 100, width: 1500, height: 900 };
    const placed = placeWindow(kept(bounds), [laptop, left]);
    expect({ ...placed.position, width: placed.width, height: placed.height }).toEqual(bounds);
  });

  it('moves a window that hangs over the edge back onto its display', () => {
    const placed = placeWindow(kept({ x: 900, y: -40, width: 1280, height: 800 }), [laptop]);
    expect(placed.position).toEqual({ x: 160, y: 25 });
  });

  it('opens on the primary display when its own has gone, cut to what fits', () => {
    const placed = placeWindow(kept({ x: 1500, y: 0, width: 1900, height: 1080 }), [laptop]);
    expect(placed).toMatchObject({ position: null, width: 1440, height: 875 });
  });

  it('takes the display that shows most of it', () => {
    const placed = placeWindow(kept({ x: 1300, y: 0, width: 1400, height: 800 }), [laptop, projector]);
    expect(placed.position).toEqual({ x: 1440, y: 0 });
  });

  it('keeps maximised and full-screen', () => {
    const place = { bounds: { x: 0, y: 25, width: 1200, height: 700 }, maximised: true, fullScreen: true };
    expect(placeWindow(place, [laptop])).toMatchObject({ maximised: true, fullScreen: true });
  });

  it('is never smaller than 1024 × 680, except on a display that is', () => {
    const tiny = kept({ x: 0, y: 0, width: 10, height: 10 });
    expect(placeWindow(tiny, [projector, laptop])).toMatchObject({ width: 1024, height: 680 });
    const netbook = { x: 0, y: 0, width: 800, height: 560 };
    expect(placeWindow(tiny, [netbook])).toMatchObject({
      width: 800,
      height: 560,
      smallest: { width: 800, height: 560 },
    });
  });

  it('opens even when no display is known', () => {
    expect(placeWindow(kept({ x: 5, y: 5, width: 1100, height: 700 }), [])).toMatchObject({
      width: 1100,
      height: 700,
      position: null,
    });
  });

  it('lies on one display whatever was kept', () => {
    const area = fc.record({
      x: fc.integer({ min: -9000, max: 9000 }),
      y: fc.integer({ min: -9000, max: 9000 }),
      width: fc.integer({ min: 1, max: 9000 }),
      height: fc.integer({ min: 1, max: 9000 }),
    });
    fc.assert(
      fc.property(area, fc.array(area, { minLength: 1, maxLength: 4 }), (bounds, displays) => {
        const placed = placeWindow(kept(bounds), displays);
        const corner = placed.position;
        const fits = displays.some((display) =>
          corner === null
            ? placed.width <= display.width && placed.height <= display.height
            : corner.x >= display.x &&
              corner.y >= display.y &&
              corner.x + placed.width <= display.x + display.width &&
              corner.y + placed.height <= display.y + display.height,
        );
        expect(fits).toBe(true);
      }),
    );
  });
});

describe('windowPlace', () => {
  it.each([
    { bounds: { x: 0, y: 0, width: 0, height: 700 }, maximised: false, fullScreen: false },
    { bounds: { x: 0.5, y: 0, width: 900, height: 700 }, maximised: false, fullScreen: false },
    { bounds: { x: Number.NaN, y: 0, width: 900, height: 700 }, maximised: false, fullScreen: false },
    { bounds: { x: 1e12, y: 0, width: 900, height: 700 }, maximised: false, fullScreen: false },
    { bounds: { x: 0, y: 0, width: 900, height: 700 }, maximised: 'yes', fullScreen: false },
    {},
  ])('refuses %j', (place) => expect(v.safeParse(windowPlace, place).success).toBe(false));
});
