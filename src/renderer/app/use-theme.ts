import { useEffect } from 'react';
import type { Preferences } from '../../ipc/main-contract';
import { useSessionState } from '../session/use-session';

const DARK = '(prefers-color-scheme: dark)';

/** The theme that is drawn: the person's choice, or the system's. */
export function effectiveTheme(theme: Preferences['theme'], systemIsDark: boolean): 'light' | 'dark' {
  if (theme === 'system') return systemIsDark ? 'dark' : 'light';
  return theme;
}

export const systemIsDark = (): boolean => window.matchMedia(DARK).matches;

/** Keeps theme and density on the root element, where the tokens read them. */
export function useTheme(): void {
  const { theme, density } = useSessionState((state) => state.preferences);
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const apply = () => {
      document.documentElement.dataset['theme'] = effectiveTheme(theme, system.matches);
      document.documentElement.dataset['density'] = density;
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme, density]);
}
