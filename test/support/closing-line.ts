import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run with one plain line that any CI can read: `12 passed, 0 failed, 1 skipped`. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) for (const test of module.children.allTests()) counts[test.result().state]++;
    // A file that could not be loaded has no tests, and is a failure all the same.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length;
    const line = `${counts.passed} passed, ${counts.failed + broken} failed, ${counts.skipped + counts.pending} skipped`;
    // After the coverage table, so that it is the last line there is.
    process.once('exit', () => process.stdout.write(`\n${line}\n`));
  }
}
