import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/catalogue.ts'],
    pool: 'forks',
    testTimeout: 30_000,
  },
});
