import { describe, expect, test } from 'vitest';
import { readConfigFile } from '../../src/config/config-file.ts';
import { readContext } from '../../src/config/context.ts';
import { resolve } from '../../src/config/resolve.ts';
import { GateError } from '../../src/gate-error.ts';

const HEAD = 'target-url: https://shop.example/\nenvironment: preprod\n';
const PAGE = 'page-type: product\n';

const stepsOf = (text: string, values: Readonly<Record<string, string>> = {}) =>
  resolve({
    flat: { values, spelling: (name) => `--${name}` },
    file: readConfigFile({ name: 'gate.yml', text: HEAD + text }),
    env: {},
    context: readContext({}, undefined),
  });

function problemsOf(text: string, values: Readonly<Record<string, string>> = {}): string[] {
  try {
    stepsOf(text, values);
  } catch (error) {
    return error instanceof GateError ? error.message.split('\n- ').slice(1) : [String(error)];
  }
  return [];
}

const shapes = (text: string, values: Readonly<Record<string, string>> = {}) =>
  stepsOf(text, values).map(({ load }) => [load.profile, load.maxVus, load.durationSeconds]);

describe('a sequence', () => {
  test('is one config a profile, in its order', () => {
    const steps = stepsOf(`${PAGE}sequence: [load, smoke]\n`);
    expect(steps.map(({ sequence }) => sequence)).toEqual([
      { profiles: ['load', 'smoke'], index: 0 },
      { profiles: ['load', 'smoke'], index: 1 },
    ]);
    expect(steps[1]?.origins).toMatchObject({ 'load.profile': 'sequence (gate.yml:4)' });
  });

  test.each<[string, string, Readonly<Record<string, string>>, unknown[]]>([
    [
      'as they are',
      '',
      {},
      [
        ['smoke', 1, 30],
        ['load', 50, 840],
      ],
    ],
    [
      'lower and shorter',
      'max-vus: 5\nduration-seconds: 10\n',
      {},
      [
        ['smoke', 1, 10],
        ['load', 5, 10],
      ],
    ],
    [
      'higher and longer',
      'max-vus: 70\nduration-seconds: 900\n',
      {},
      [
        ['smoke', 1, 30],
        ['load', 70, 900],
      ],
    ],
    [
      'one second longer',
      'duration-seconds: 31\n',
      {},
      [
        ['smoke', 1, 30],
        ['load', 50, 31],
      ],
    ],
    [
      'by inputs',
      '',
      { 'max-vus': '70', 'duration-seconds': '30' },
      [
        ['smoke', 1, 30],
        ['load', 70, 30],
      ],
    ],
  ])('has its profiles %s', (_name, more, values, expected) => {
    expect(shapes(`${PAGE}sequence: [smoke, load]\n${more}`, values)).toEqual(expected);
  });

  test('has a smoke test with a VU for each page', () => {
    const pages = 'pages:\n  - type: product\n  - type: homepage\nmax-vus: 20\n';
    expect(shapes(`sequence: [smoke]\n${pages}`)).toEqual([['smoke', 2, 30]]);
  });

  test('puts each step into files of its own', () => {
    const steps = stepsOf(`${PAGE}sequence: [smoke, load]\noutput-dir: out\nartifact-name: proof\n`);
    expect(steps.map(({ evidence }) => [evidence.outputDir, evidence.artifactName])).toEqual([
      ['out/smoke', 'proof-smoke'],
      ['out/load', 'proof-load'],
    ]);
  });

  test('is no sequence where none is set', () => {
    expect(stepsOf(PAGE)).toMatchObject([{ sequence: null }]);
  });
});

describe('one thing decides the load', () => {
  test.each<[string, string]>([
    ['intensity', 'intensity: light\n'],
    ['profile', 'profile: load\n'],
    ['rate', 'rate: 2\n'],
    ['stages', 'stages: [{vus: 1, seconds: 9}]\n'],
  ])('%s beside a sequence is told once', (name, line) => {
    expect(problemsOf(`${PAGE}sequence: [smoke, load]\n${line}`)).toEqual([
      `gate.yml:5:1: ${name}: is set beside --sequence, whose profiles decide the load; set one of them`,
    ]);
  });

  test('and a script decides its own', () => {
    expect(problemsOf('script: load.js\nsequence: [smoke, load]\n')).toEqual([
      expect.stringContaining('sequence: is for the visits of k6-gate'),
    ]);
  });

  test.each(['profile', 'intensity', 'rate', 'sequence'])('and an input %s wins over that of the file', (name) => {
    const value = { profile: 'load', intensity: 'light', rate: '1', sequence: 'load' }[name] ?? '';
    expect(stepsOf(`${PAGE}sequence: [smoke, stress]\n`, { [name]: value })).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  test('with one step is told before any of them', () => {
    expect(problemsOf(`${PAGE}sequence: [smoke, load]\n`, { environment: 'prod' })).toEqual([
      expect.stringContaining('--max-vus: 50 VUs are over the cap of 10'),
      expect.stringContaining('--duration-seconds: 840 s are over the cap of 300 s'),
    ]);
  });

  test('with all of them is told once', () => {
    expect(problemsOf('page-type: produt\nsequence: [smoke, load]\n')).toEqual([
      expect.stringContaining('page-type: "produt" is not allowed'),
    ]);
  });

  test('with a key that is none is told beside a rival of the sequence', () => {
    expect(problemsOf(`${PAGE}sequence: [smoke, load]\nprofile: load\nmax-vsu: 3\n`)).toEqual([
      expect.stringContaining('profile: is set beside --sequence'),
      expect.stringContaining('max-vsu: there is no such setting'),
    ]);
  });

  test.each(['[]', '[smoke, smoke]', '[smok]', 'fast', '5', '{smoke: 1}'])('with a sequence %s is told', (value) => {
    expect(problemsOf(`${PAGE}sequence: ${value}\n`)).toEqual([expect.stringMatching(/^gate\.yml:4:\d+: sequence/)]);
  });
});
