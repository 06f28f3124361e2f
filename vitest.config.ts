import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.ts';

const REAL_K6 = 'test/**/*.k6.test.ts';
/** The action on a runner, and the linters of workflows. */
const REAL_RUNNER = 'test/act/**/*.test.ts';
const QUIET = ['test/support/quiet.ts'];

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLine()],
    coverage: {
      include: ['src/**'],
      // The doors run as processes of their own, bundled: what their tests reach cannot be seen from here.
      exclude: [
        'src/action.ts',
        'src/cli.ts',
        'src/commands.ts',
        'src/demo.ts',
        'src/door.ts',
        'src/post.ts',
        'src/page/**',
      ],
      reporter: ['text', 'json-summary'],
      thresholds: { statements: 80, branches: 80, functions: 80, lines: 80, 'src/verdict/**': { branches: 100 } },
    },
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: [REAL_K6, REAL_RUNNER],
          setupFiles: QUIET,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'k6',
          include: [REAL_K6, REAL_RUNNER],
          setupFiles: QUIET,
          globalSetup: ['test/support/k6-setup.ts', 'test/act/tools-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Most of a run is think time: more files at once than cores.
          maxWorkers: 4,
        },
      },
    ],
  },
});
