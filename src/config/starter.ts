import { stringify } from 'yaml';
import * as z from 'zod/mini';
import { readContext } from './context.ts';
import { keyInPage } from './file-keys.ts';
import { type FlatValues, readFlat, refusedValue } from './flat.ts';
import { type Input, inputAt, KEYS } from './inputs.ts';
import { PAGE_TYPES, type PageType } from './page-schema.ts';
import { presetsFor } from './presets.ts';
import { configError, type Problem, problemOf } from './problem.ts';
import { resolve } from './resolve.ts';
import { dotted, type Setting } from './setting.ts';
import { EXAMPLES, PATHS } from './starter-examples.ts';

const WIDTH = 110;

const HEAD = `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/k6-gate/v1/schema/config.schema.json
# What k6-gate loads, how hard, and what must hold. "k6-gate plan" tells what comes of it, and runs nothing.
# Where a name follows a # at once, it is a setting with its usual value, or an example: take the # away to set it.
`;

/** What stands there where the user gave nothing. */
const FIRST = { 'target.url': 'https://preprod.shop.example/', environment: 'preprod', 'pages.0.type': 'homepage' };

/** A commented config file of one page, or of a script, filled in with what the user gave. Throws a GateError that lists every problem with that. */
export function starterFile(flat: FlatValues): string {
  const { settings, problems } = readFlat(flat);
  const wrong = [...problems, ...settings.flatMap((setting) => problemsOf(setting, settings, flat))];
  if (wrong.length > 0) throw configError(wrong, flat.command);
  demandUsable(flat);
  return textOf(new Map(settings.map(({ path, value }) => [dotted(path), value])));
}

/** What is right one by one may still not go together. */
function demandUsable({ values, ...flat }: FlatValues): void {
  const { config: _config, ...given } = values;
  const first = {
    'target-url': FIRST['target.url'],
    environment: FIRST.environment,
    ...(given.script === undefined && { 'page-type': FIRST['pages.0.type'] }),
  };
  resolve({ flat: { ...flat, values: { ...first, ...given } }, env: {}, context: readContext({}, undefined) });
}

/** What the user gave, by dotted path. */
type Values = ReadonlyMap<string, unknown>;

function textOf(given: Values): string {
  const live: Values = new Map([...Object.entries(FIRST), ...given]);
  const usual = usualValues(live);
  const type = typeIn(live);
  const entries = (keys: readonly Input[], indent: string): string[] =>
    keys.flatMap((key) => entry(key, { live, usual, indent }));
  const [ofPage, ofRun] = [
    keysOfPage(type),
    KEYS.filter((key) => !isOfPage(key) && key.name !== 'config' && !key.inputOnly),
  ];
  const groups = [...new Set(ofRun.map(({ group }) => group))];
  const lines = [
    HEAD,
    ...groups.flatMap((group) => [
      `# --- ${group} ---`,
      '',
      ...entries(
        ofRun.filter((key) => key.group === group),
        '',
      ),
    ]),
    ...(given.has('script.path')
      ? []
      : [
          '# --- Pages ---',
          '',
          '# Each page is a scenario of its own, with the limits above unless it has some of its own.',
          'pages:',
          `  - type: ${type}`,
          '',
          ...entries(ofPage, '    '),
        ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const isOfPage = ({ path: [room] }: Input): boolean => room === 'pages';

const typeIn = (values: Values): PageType =>
  PAGE_TYPES.find((type) => type === values.get('pages.0.type')) ?? 'homepage';

const keysOfPage = (type: PageType): Input[] =>
  KEYS.filter((key) => isOfPage(key) && key.name !== 'page-type' && (key.pageType ?? type) === type);

/** What holds where nothing is set, by dotted path. */
function usualValues(live: Values): Values {
  const chosen = new Map<string, unknown>([['load.intensity', 'light'], ...live]);
  const presets = presetsFor((path) => chosen.get(path), 1);
  const type = typeIn(live);
  const ofPage = [...presets]
    .filter(({ path: [room] }) => room === 'limits')
    .map(({ path, value }): [string, unknown] => [dotted(['pages', 0, ...path]), value]);
  return new Map<string, unknown>([
    ...KEYS.map((key): [string, unknown] => [dotted(key.path), valueFor(key)]),
    ['pages.0.name', type],
    ['pages.0.path', PATHS[type]],
    ...ofPage,
    ...presets.map(({ path, value }): [string, unknown] => [dotted(path), value]),
  ]);
}

/** An empty list or map shows nothing: an example does. */
const valueFor = ({ name, default: byDefault }: Input): unknown => (isEmpty(byDefault) ? EXAMPLES[name] : byDefault);

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

interface Place {
  readonly live: Values;
  readonly usual: Values;
  readonly indent: string;
}

/** A setting with its description above it; nothing for one without a value to show. */
function entry(key: Input, { live, usual, indent }: Place): string[] {
  const path = dotted(key.path);
  const value = live.get(path) ?? usual.get(path);
  if (value === undefined) return [];
  const name = isOfPage(key) ? keyInPage(key) : key.name;
  const words = `${key.description} Allowed: ${key.allowed}.`.replace(/`/g, '');
  return [
    ...wrapped(words, WIDTH - indent.length).map((line) => `${indent}# ${line}`),
    `${indent}${live.has(path) ? '' : '#'}${name}: ${inYaml(value)}`,
    '',
  ];
}

/** On one line, whatever it is: what YAML would write over several lines stands there as JSON, which is YAML too. */
function inYaml(value: unknown): string {
  const yaml = stringify(value, { collectionStyle: 'flow', lineWidth: 0, blockQuote: false }).trim();
  return yaml.includes('\n') ? JSON.stringify(value) : yaml;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width) lines.push(line);
    line = longer.length > width ? word : longer;
  }
  return [...lines, line];
}

/** What keeps a value of the user's from the file. */
function problemsOf({ path, value }: Setting, settings: readonly Setting[], { spelling }: FlatValues): Problem[] {
  const input = inputAt(path);
  if (input === undefined || input.name === 'config') return [];
  const name = spelling(input.name);
  const type = typeIn(new Map(settings.map((setting) => [dotted(setting.path), setting.value])));
  if (input.secret)
    return [problemOf(name, 'may hold credentials; write it into the file yourself, and name variables in it')];
  if (input.pageType !== undefined && input.pageType !== type)
    return [problemOf(name, `is for a page of the type ${input.pageType}, and this one is ${type}; leave it away`)];
  return z.safeParse(input.schema, value).success ? [] : [refusedValue(input, value, name)];
}
