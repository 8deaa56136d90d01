import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const wurzel = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root: wurzel,
  resolve: {
    alias: {
      '@': `${wurzel}src`,
      'server-only': `${wurzel}tests/support/leer.ts`,
    },
  },
  test: {
    // An odd zone on purpose: whoever forgets Europe/Berlin fails here.
    env: { TZ: 'Asia/Kathmandu', RATSLAUF_GEHEIMNIS: 'nur-fuer-die-tests-und-nirgendwo-sonst' },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'architektur', include: ['tests/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          globalSetup: ['tests/support/mitCluster.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/support/mitServer.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/mitServer.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
