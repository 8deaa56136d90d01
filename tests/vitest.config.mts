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
    // For machines that do much besides: what takes long is measured by the bench, not by a test that gives up.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
          exclude: ['src/domain/**'],
        },
      },
      {
        extends: true,
        // Pure, as the test of the architecture holds it to be: no file leaves the next one anything, so they share
        // what they import.
        test: { name: 'fachkern', include: ['src/domain/**/*.test.ts'], isolate: false },
      },
      { extends: true, test: { name: 'architektur', include: ['tests/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/db/**/*.test.ts'],
          globalSetup: ['tests/support/mitCluster.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['tests/http/**/*.test.ts'],
          globalSetup: ['tests/support/mitServer.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/mitServer.ts'],
        },
      },
    ],
  },
});
