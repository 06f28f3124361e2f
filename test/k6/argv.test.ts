import { describe, expect, test } from 'vitest';
import { inspectArgv, type Phase, runArgv } from '../../src/k6/argv.ts';

const files = { script: '/t/script.js', config: '/t/k6-config.json', summary: '/t/summary.json' };

describe('the command line of a run', () => {
  const argv = runArgv(files, 'load');
  test.each([
    ['--config', '/t/k6-config.json'],
    ['--address', ''],
    ['-e', 'GATE_PHASE=load'],
    ['--log-output', 'stderr'],
    ['--log-format', 'json'],
    ['--summary-trend-stats', 'avg,min,med,max,p(90),p(95),p(99),p(99.9),count'],
    ['--summary-export', '/t/summary.json'],
    ['--out', 'json'],
  ])('says %s %j', (flag, value) => {
    expect(argv[argv.indexOf(flag) + 1]).toBe(value);
  });

  test.each([
    ...['--no-usage-report', '--no-thresholds=false', '--paused=false', '--linger=false', '--quiet', '--no-color'],
    '--include-system-env-vars=true',
  ])('says %s', (flag) => {
    expect(argv).toContain(flag);
  });

  test.each([
    '--vus',
    '-u',
    '--duration',
    '-d',
    '--iterations',
    '-i',
    '--stage',
    '-s',
    '--no-summary',
    '--summary-mode',
  ])('never says %s, which would replace scenarios or is unknown to some k6', (flag) => {
    expect(argv.some((argument) => argument === flag || argument.startsWith(`${flag}=`))).toBe(false);
  });

  test('begins with its command and ends with the script', () => {
    expect(argv[0]).toBe('run');
    expect(argv.at(-1)).toBe('/t/script.js');
  });

  test.each<Phase>(['rehearsal', 'warm-up', 'load'])('names the phase %s', (phase) => {
    expect(runArgv(files, phase)).toContain(`GATE_PHASE=${phase}`);
    expect(inspectArgv(files, phase)).toContain(`GATE_PHASE=${phase}`);
  });
});

test('an inspection sees the variables and the config that the run sees', () => {
  const argv = inspectArgv(files, 'load');
  expect(argv).toEqual(
    expect.arrayContaining(['inspect', '--execution-requirements', '--include-system-env-vars=true']),
  );
  expect(argv.at(-1)).toBe('/t/script.js');
});
