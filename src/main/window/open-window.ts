import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { KeptValue } from '../store/kept-value';
import { paperColour } from './paper-colour';
import { WEB_PREFERENCES } from './web-preferences';
import { placeWindow, type WindowPlace } from './window-place';

const WRITE_AFTER_MS = 500;

export interface WindowFacts {
  readonly preload: string;
  readonly icon: string;
  readonly place: KeptValue<WindowPlace | null>;
  readonly devTools: boolean;
}

/** Opens the window where it was, shows it once the page has painted, and remembers where it is moved to. */
export function openWindow({ preload, icon, place, devTools }: WindowFacts): BrowserWindow {
  const placed = placeWindow(place.value, workAreas());
  const window = new BrowserWindow({
    title: 'Pharos',
    width: placed.width,
    height: placed.height,
    ...(placed.position ?? {}),
    minWidth: placed.smallest.width,
    minHeight: placed.smallest.height,
    show: false,
    backgroundColor: paperColour(nativeTheme.shouldUseDarkColors),
    icon,
    webPreferences: { ...WEB_PREFERENCES, preload, devTools },
  });
  if (placed.maximised) window.maximize();
  if (placed.fullScreen) window.setFullScreen(true);
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());

  const repaint = () => window.setBackgroundColor(paperColour(nativeTheme.shouldUseDarkColors));
  nativeTheme.on('updated', repaint);
  window.once('closed', () => nativeTheme.off('updated', repaint));

  rememberPlace(window, place);
  return window;
}

/** The built preload lies beside the built main program. */
export function preloadPath(): string {
  return join(import.meta.dirname, '..', 'preload', 'index.cjs');
}

function workAreas() {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

function rememberPlace(window: BrowserWindow, place: KeptValue<WindowPlace | null>): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    const now: WindowPlace = {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    };
    void place.change(() => now);
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, WRITE_AFTER_MS);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('enter-full-screen', keepSoon);
  window.on('leave-full-screen', keepSoon);
  window.on('close', keep);
}
