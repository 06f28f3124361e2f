import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../src/config/config.ts';
import type { Views } from '../../src/evidence/publish.ts';
import { stepSummary } from '../../src/report/step-summary.ts';
import type { Slot } from '../../src/results/measurements.ts';
import type { Ending } from '../../src/verdict/assemble.ts';
import { type Verdict, verdictSchema } from '../../src/verdict/verdict.ts';
import { configOf } from '../support/config.ts';

export const passed: Ending = { outcome: 'passed', reasons: [] };

export const views: Views = { 'summary.md': (verdict) => `${stepSummary(verdict)}\n` };

/** A config whose requests carry these secrets, each as a header's value out of the environment. */
export function configWithSecrets(...secrets: readonly string[]): Config {
  const env = Object.fromEntries(secrets.map((secret, index) => [`SECRET_${index}`, secret]));
  const lines = secrets.map((_, index) => `X-Token-${index}: \${SECRET_${index}}`);
  return configOf({ 'request-headers': lines.join('\n') }, env);
}

export const slotAt = (second: number): Slot => ({
  second,
  vus: 5,
  total: {
    ...{ requests: second, errors: 0, p50: 1, p95: 1.5, p99: 2, documents: { p50: 1, p95: 1.5, p99: 2 } },
    phases: { blocked: 0, connecting: 0, tlsHandshaking: null, sending: 0.1, waiting: 1, receiving: 0.2 },
  },
  pages: {},
});

/** verdict.json of a folder, held against its schema. */
export const readVerdict = (folder: string): Verdict =>
  verdictSchema.parse(JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')));

/** All files of a folder that are texts, by name. */
export function readTexts(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.gz'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A folder that goes when the scope is left. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'k6-gate-file-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
