import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,simulation,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 240_000,
    restoreMocks: true,
  },
});
