/** A line of a step's output that the runner obeys instead of showing it. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

interface Syntax {
  readonly separator: string;
  readonly propertyEscapes: readonly Escape[];
  readonly dataEscapes: readonly Escape[];
}

type Escape = readonly [escaped: string, character: string];

const LINE_ENDS: readonly Escape[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
];
const PERCENT: Escape = ['%25', '%'];
const V1_ESCAPES: readonly Escape[] = [['%3B', ';'], ...LINE_ENDS, ['%5D', ']'], PERCENT];

const V1: Syntax = { separator: ';', propertyEscapes: V1_ESCAPES, dataEscapes: V1_ESCAPES };
const V2: Syntax = {
  separator: ',',
  propertyEscapes: [...LINE_ENDS, ['%3A', ':'], ['%2C', ','], PERCENT],
  dataEscapes: [...LINE_ENDS, PERCENT],
};

/**
 * Reads a line as the runner does (Runner.Common/ActionCommand.cs): `::name key=value::data` at the start of a line, spaces aside,
 * else `##[name key=value]data` anywhere in it. `null` for a line that is no command, or one that is not `registered`.
 */
export function parseWorkflowCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | null {
  return parseV2(line.trimStart(), registered) ?? parseV1(line, registered);
}

function parseV2(line: string, registered: ReadonlySet<string>): WorkflowCommand | null {
  const end = line.indexOf('::', 2);
  if (!line.startsWith('::') || end < 0) return null;
  return readCommand(line.slice(2, end), line.slice(end + 2), registered, V2);
}

function parseV1(line: string, registered: ReadonlySet<string>): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return readCommand(line.slice(start + 3, end), line.slice(end + 1), registered, V1);
}

function readCommand(
  info: string,
  data: string,
  registered: ReadonlySet<string>,
  syntax: Syntax,
): WorkflowCommand | null {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return null;
  const properties = space > 0 ? readProperties(info.slice(space + 1), syntax) : {};
  return { name, properties, data: replaceEscapes(data, syntax.dataEscapes) };
}

function readProperties(text: string, { separator, propertyEscapes }: Syntax): Record<string, string> {
  const pairs = text.trim().split(separator).map(splitProperty);
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => (key && value ? [[key, replaceEscapes(value, propertyEscapes)]] : [])),
  );
}

function splitProperty(pair: string): readonly [string, string] {
  const equals = pair.indexOf('=');
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
}

const replaceEscapes = (text: string, escapes: readonly Escape[]): string =>
  escapes.reduce((unescaped, [escaped, character]) => unescaped.replaceAll(escaped, character), text);
