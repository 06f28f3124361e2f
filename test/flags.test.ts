import { describe, expect, test } from 'vitest';
import { readContext } from '../src/config/context.ts';
import { INPUTS } from '../src/config/inputs.ts';
import { resolve } from '../src/config/resolve.ts';
import { readFilesAndFlags, readFlags } from '../src/flags.ts';
import { helpText } from '../src/help.ts';
import { problemsOf, refusalOfFlat } from './config/resolving.ts';

const BASICS = ['--target-url', 'https://shop.example/', '--page-type=homepage', '--environment', 'preprod'];

const configOf = (...args: string[]) =>
  resolve({ flat: readFlags([...BASICS, ...args]), env: {}, context: readContext({}, undefined) })[0];
const problems = (...args: string[]) => problemsOf(refusalOfFlat(readFlags([...BASICS, ...args])));

describe('a flag', () => {
  test.each([
    [['--max-vus', '5'], { 'max-vus': '5' }],
    [['--max-vus=5'], { 'max-vus': '5' }],
    [['--max-vus', '-5'], { 'max-vus': '-5' }],
    [['--max-vus='], { 'max-vus': '' }],
    [['--max-vus', ''], { 'max-vus': '' }],
    [['--expect-text', '-20 %'], { 'expect-text': '-20 %' }],
    [['--expect-text', '--sale--'], { 'expect-text': '--sale--' }],
    [['--expect-text=--enforce'], { 'expect-text': '--enforce' }],
    [['--expect-text', 'a=b'], { 'expect-text': 'a=b' }],
    [['--expect-text=a=b'], { 'expect-text': 'a=b' }],
    [['--expect-text', 'true', '--max-vus', '1'], { 'expect-text': 'true', 'max-vus': '1' }],
    [['--enforce'], { enforce: 'true' }],
    [['--enforce', 'false'], { enforce: 'false' }],
    [['--enforce', 'TRUE'], { enforce: 'TRUE' }],
    [['--enforce=false'], { enforce: 'false' }],
    [['--enforce=no'], { enforce: 'no' }],
    [['--enforce', '--upload-artifact', 'false'], { enforce: 'true', 'upload-artifact': 'false' }],
    [['--request-headers', 'A: 1', '--request-headers=B: 2'], { 'request-headers': 'A: 1\nB: 2' }],
    [['--prod-hosts', 'a.example', '--prod-hosts', 'b.example'], { 'prod-hosts': 'a.example\nb.example' }],
    [['--page-metadata', '{"title":"x"}'], { 'page-metadata': '{"title":"x"}' }],
    [[], {}],
  ])('%j', (args, values) => {
    const flags = readFlags(args);
    expect(flags.values).toEqual(values);
    expect(flags.problems).toEqual([]);
  });

  test('exists for every input', () => {
    for (const { name, kind } of INPUTS)
      expect(readFlags(kind === 'boolean' ? [`--${name}`] : [`--${name}`, 'x']).values).toEqual({
        [name]: kind === 'boolean' ? 'true' : 'x',
      });
  });

  test('is described in the help, every one of them, in full', () => {
    const help = helpText().replace(/\n {32}/g, ' ');
    for (const { name, description, allowed } of INPUTS)
      expect(help).toContain(`\n  ${`--${name}`.padEnd(29)} ${description.replaceAll('`', '')} Allowed: ${allowed}.`);
  });

  test('has its description in a column of its own, 100 characters wide', () => {
    const lines = helpText().split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    const flags = lines.slice(lines.indexOf('What to test:'));
    for (const line of flags) expect(line).toMatch(/^$|^\S.*:$|^ {2}--[a-z0-9-]+ {2,}\S|^ {32}\S/);
  });

  test('reaches the config, and says where it came from', () => {
    const { load, job, origins } = configOf('--max-vus', '7', '--enforce', 'false');
    expect([load.maxVus, job.enforce, origins['load.maxVus']]).toEqual([7, false, 'input max-vus']);
  });
});

describe('a flag without its value', () => {
  test.each([
    [['--max-vus'], '--max-vus'],
    [['--expect-text'], '--expect-text'],
    [['--cta', '--enforce'], '--cta'],
    [['--cta', '--enforce=false'], '--cta'],
    [['--cta', '--enforce', 'false'], '--cta'],
    [['--output-dir', '--max-vus=5'], '--output-dir'],
  ])('%j is told', (args, name) => {
    expect(problems(...args)).toEqual([expect.stringContaining(`${name}: has no value; allowed: `)]);
  });

  test.each([
    [['--target-url', '--page-type', 'product', '--environment', 'preprod'], '--target-url'],
    [['--target-url', 'https://shop.example/', '--page-type', '--environment', 'preprod'], '--page-type'],
    [['--target-url', 'https://shop.example/', '--page-type', 'product', '--environment'], '--environment'],
  ])('%j is the only problem, though the input is required', (args, name) => {
    expect(problemsOf(refusalOfFlat(readFlags(args)))).toEqual([
      expect.stringContaining(`${name}: has no value; allowed: `),
    ]);
  });

  test('takes no other flag with it', () => {
    const { values } = readFlags(['--cta', '--max-vus', '5', '--expect-text', '--enforce=false']);
    expect(values).toEqual({ 'max-vus': '5', enforce: 'false' });
  });
});

describe('a flag that is given twice', () => {
  test.each([
    [['--max-vus', '5', '--max-vus', '6'], '--max-vus'],
    [['--max-vus=5', '--max-vus', '5', '--max-vus=5'], '--max-vus'],
    [['--enforce', '--enforce', 'false'], '--enforce'],
    [['--environment', 'prod'], '--environment'],
    [['--page-metadata', '{}', '--page-metadata={}'], '--page-metadata'],
  ])('%j is told once', (args, name) => {
    expect(problems(...args)).toEqual([`${name}: is given twice; write it once`]);
  });

  test('is told of inputs alone', () => {
    expect(problems('--max-vu', '5', '--max-vu', '6')).toHaveLength(1);
  });
});

describe('what is no flag', () => {
  test.each([
    [['--max-vu', '5'], ['--max-vu: there is no such input; did you mean --max-vus?']],
    [['--max-vu=5'], ['--max-vu: there is no such input; did you mean --max-vus?']],
    [['--no-enforce'], ['--no-enforce: there is no such input']],
    [['--enforce', 'no'], ['--enforce: "no" is not allowed; allowed: true or false']],
    [['-x'], ['-x: is no flag; write --name value']],
    [['Preprod'], ['Preprod: is no flag; write --name value']],
    [
      ['--', '--max-vus', '5'],
      ['--max-vus: is no flag; write --name value', '5: is no flag; write --name value'],
    ],
    [['--__proto__', 'x'], ['--__proto__: there is no such input']],
    [['--__proto__=x'], ['--__proto__: there is no such input']],
    [['__proto__'], ['__proto__: is no flag; write --name value']],
    [['output-dir'], ['output-dir: is no flag; write --name value']],
    [
      ['enforce', 'false'],
      ['enforce: is no flag; write --name value', 'false: is no flag; write --name value'],
    ],
    [['--constructor'], ['--constructor: there is no such input']],
    [['https://other.example/'], ['https…: is no flag; write --name value']],
    [
      ['--run', '--demo'],
      ['--run: there is no such input', '--demo: there is no such input'],
    ],
    [['--version'], ['--version: there is no such input; did you mean --k6-version?']],
  ])('%j is refused', (args, expected) => {
    expect(problems(...args).sort()).toEqual([...expected].sort());
  });

  test.each([['-x'], ['-checks-threshold'], ['-max-vus', '5'], ['-p', 'hunter2']])('one dash: %s', (...args) => {
    expect(problems(...args)).toEqual([`${args[0]}: is no flag; write --name value`]);
  });

  test('takes what follows with it: it may be a secret', () => {
    expect(problems('--request-header', 'Authorization: Bearer hunter2', '--max-vus', '1')).toEqual([
      '--request-header: there is no such input; did you mean --request-headers?',
    ]);
  });

  test.each(['Authorization: hunter2', 'Authorization:hunter2', 'TOKEN=hunter2', 'a\thunter2', ': hunter2'])(
    'is shown up to its first word: %j',
    (argument) => {
      const { message } = refusalOfFlat(readFlags([...BASICS, '--request-headers', 'A: b', argument]));
      expect(message).toContain('…: is no flag');
      expect(message).not.toContain('hunter2');
    },
  );
});

test.each([
  [['--help'], true],
  [['--max-vus', '5', '-h'], true],
  [['run', 'help'], false],
  [['--help=false'], false],
  [['-checks-threshold', '0.9'], false],
  [['--expect-text', 'help'], false],
  [['--expect-text', '--help'], false],
  [['--expect-text=--help'], false],
  [[], false],
])('%j asks for help: %s', (args, help) => {
  expect(readFlags(args).help).toBe(help);
});

describe('files beside flags', () => {
  test.each<[string[], string[], Record<string, string>]>([
    [['a.ndjson'], ['a.ndjson'], {}],
    [['-'], ['-'], {}],
    [['a', 'b', '--max-vus', '5', 'c'], ['a', 'b', 'c'], { 'max-vus': '5' }],
    [['--max-vus=5', 'a'], ['a'], { 'max-vus': '5' }],
    [['a', '--expect-text', 'a'], ['a'], { 'expect-text': 'a' }],
    [['--enforce', 'false', 'a'], ['a'], { enforce: 'false' }],
    [['a', '--enforce'], ['a'], { enforce: 'true' }],
    [['--config', 'c.yml', '-', 'a'], ['-', 'a'], { config: 'c.yml' }],
    [['a', '--', '--b', '-c'], ['a', '--b', '-c'], {}],
    [[], [], {}],
  ])('%j', (args, files, values) => {
    const read = readFilesAndFlags(args);
    expect(read.files).toEqual(files);
    expect(read.values).toEqual(values);
    expect(read.problems).toEqual([]);
  });

  test.each<[string[], string[]]>([
    [['a', '-x'], ['a']],
    [['a', '--max-vus'], ['a']],
    [['--nonsense', 'secret', 'a'], ['a']],
    [['--nonsense=1', 'a'], ['a']],
  ])('%j: what is no flag is no file', (args, files) => {
    const read = readFilesAndFlags(args);
    expect(read.files).toEqual(files);
    expect([...(read.problems ?? []), ...Object.keys(read.values)]).toHaveLength(1);
  });

  test('help is asked for beside them', () => expect(readFilesAndFlags(['a', '--help']).help).toBe(true));
});
