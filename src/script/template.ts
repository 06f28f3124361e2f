import Mustache from 'mustache';
import { GateError } from '../gate-error.ts';
import type { Templates } from '../world.ts';
import { literal } from './literal.ts';
import { STAND_IN, withLines, withoutLines } from './template-lines.ts';

/** Values by variable name. */
export type View = Readonly<Record<string, unknown>>;

/** Renders a template and its partials: every variable becomes a JavaScript literal; a missing variable or partial, and a tag that would emit raw text, is a GateError `user/bad-template`. */
export function renderTemplate(name: string, templates: Templates, view: View): string {
  const texts = new Map(Object.entries(templates));
  const text = texts.get(name);
  if (text === undefined) throw badTemplate(name, 'there is no such template');
  for (const [partial, source] of texts) refuseRawTags(partial, source);
  // Without a prototype: `{{constructor}}` is a missing variable like any other.
  const values: View = Object.assign(Object.create(null), view);
  return new StrictWriter().render(text, values, (partial) => texts.get(partial) ?? missing(partial, 'partial'), {
    escape: literal,
  });
}

/** Mustache renders what it does not find as nothing; here that is an error. */
class StrictWriter extends Mustache.Writer {
  // Mustache makes a token of every character: of the base template that takes as long as reading all settings.
  override parse(...[template, tags]: Parameters<Mustache.Writer['parse']>): ReturnType<Mustache.Writer['parse']> {
    const { text, lines } = withoutLines(template);
    try {
      if (!template.includes(STAND_IN)) return withLines(super.parse(text, tags), lines);
    } catch {
      // Told with its place in the whole template, below.
    }
    return super.parse(template, tags);
  }

  override escapedValue(token: string[], context: Mustache.Context): string {
    const variable = token[1] ?? '';
    const value: unknown = context.lookup(variable);
    return value === undefined ? missing(variable, 'variable') : literal(value);
  }

  override renderSection(...args: Parameters<Mustache.Writer['renderSection']>): string {
    demand(args);
    return super.renderSection(...args);
  }

  override renderInverted(...args: Parameters<Mustache.Writer['renderInverted']>): string {
    demand(args);
    return super.renderInverted(...args);
  }
}

function demand([token, context]: readonly [string[], Mustache.Context, ...unknown[]]): void {
  const variable = String(token[1]);
  if (context.lookup(variable) === undefined) missing(variable, 'variable');
}

/** `{{{x}}}` and `{{&x}}` emit text as it is, `{{=…=}}` changes what a tag is: user text could become code. */
function refuseRawTags(name: string, source: string): void {
  const raw = /\{\{\s*[{&=]/.exec(source);
  if (raw) throw badTemplate(name, `"${raw[0]}" is not allowed: every variable is a JavaScript literal`);
}

function missing(name: string, what: string): never {
  throw badTemplate('', `the ${what} ${name} does not exist`);
}

function badTemplate(name: string, what: string): GateError {
  return new GateError('user/bad-template', `The template${name ? ` ${name}` : ''} cannot be rendered: ${what}.`, {
    hint: 'The variables of templates are listed in docs/templates.md.',
  });
}
