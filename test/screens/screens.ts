import type { Screen } from './screen';

/** Every screen of the application, in the order of the photographs. */
export const screens: readonly Screen[] = [
  {
    name: 'welcome',
    workspace: 'none',
    open: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
];
