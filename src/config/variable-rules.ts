import type { Fault } from './fault.ts';
import type { Path } from './inputs.ts';
import { stepsOf } from './journey-steps.ts';
import { ENVIRONMENT, type Placeholder, placeholdersIn, textsOf, VARIABLE_NAME } from './placeholder.ts';
import { didYouMean } from './problem.ts';
import type { Settings } from './schema.ts';
import { secretIn } from './secret-variable.ts';
import type { StepSettings } from './step-schema.ts';

type Env = Readonly<Record<string, string | undefined>>;

const SECRET = /^[A-Za-z_]\w*$/;
/** What may hold a `${…}` in a step. */
const FILLED = ['path', 'headers', 'body', 'json', 'expect'] as const;

/** Every `${…}` that stands for nothing, and every name that nothing can be called by. */
export function variableFaults({ journeys, data }: Settings, env: Env): Fault[] {
  const names = Object.keys(data);
  return [
    ...names.flatMap((name) => nameFault(['data', name], name, [])),
    ...journeys.flatMap((journey, index) =>
      stepsOf(journey, ['journeys', index]).flatMap(({ step, path }, number, all) => {
        const known = all.slice(0, number).flatMap(({ step: { extract } }) => Object.keys(extract));
        return stepFaults(step, path, { known, data: names, env });
      }),
    ),
  ];
}

interface Known {
  /** Variables of earlier steps. */
  readonly known: readonly string[];
  readonly data: readonly string[];
  readonly env: Env;
}

function stepFaults(step: StepSettings, path: Path, known: Known): Fault[] {
  const texts = FILLED.flatMap((part) => textsOf(step[part], [...path, part]));
  return [
    ...texts.flatMap((found) => textFaults(found.text, found.path, known)),
    ...Object.keys(step.extract).flatMap((name) => nameFault([...path, 'extract', name], name, known.data)),
  ];
}

function textFaults(text: string, path: Path, given: Known): Fault[] {
  if (text.replace(/\$\{[^{}]*\}/g, '').includes('${'))
    return [{ path, message: 'has a ${ without its }; a variable is written ${name}' }];
  return placeholdersIn(text).flatMap((placeholder) => placeholderFault(placeholder, path, given));
}

function placeholderFault(placeholder: Placeholder, path: Path, { known, data, env }: Known): Fault[] {
  switch (placeholder.kind) {
    case 'secret':
      return secretFault(placeholder.name, path, env);
    case 'column': {
      const { data: name, column } = placeholder;
      const why = 'there is no data of that name';
      return data.includes(name) ? [] : [unknown(`${name}.${column}`, why, name, data, path)];
    }
    case 'variable': {
      const { name } = placeholder;
      const why = 'no earlier step extracts it';
      return known.includes(name) ? [] : [unknown(name, why, name, known, path)];
    }
  }
}

function unknown(inside: string, why: string, name: string, names: readonly string[], path: Path): Fault {
  const have = names.length > 0 ? `; known: ${names.join(', ')}` : '';
  return { path, message: `\${${inside}} is unknown: ${why}${didYouMean(name, names)}${have}` };
}

function secretFault(name: string, path: Path, env: Env): Fault[] {
  if (!SECRET.test(name)) return [{ path, message: `\${${ENVIRONMENT}.${name}} names no variable of the environment` }];
  return secretIn(env, name) === ''
    ? [{ path, message: `needs ${name}: set it in the environment (of a step: its env)` }]
    : [];
}

function nameFault(path: Path, name: string, taken: readonly string[]): Fault[] {
  if (name === ENVIRONMENT || !VARIABLE_NAME.test(name))
    return [
      {
        path,
        message: `"${name}" is no name for it; allowed: up to 40 letters, digits and _, a letter first, and not ${ENVIRONMENT}`,
      },
    ];
  return taken.includes(name) ? [{ path, message: `"${name}" is the name of data; choose another` }] : [];
}
