// Takes out of bundles what node would only read at every start: comments, white space and what nobody calls, as most of zod. `node scripts/shrink.ts FOLDER…`
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, parse } from 'acorn';
import { type CompressOptions, minify } from 'terser';

// Names stay, for the stacks in reports of bugs.
const NAMES = { keep_fnames: true, keep_classnames: true };
const COMPRESS: CompressOptions = {
  ...NAMES,
  ...{ defaults: false, unused: true, dead_code: true, side_effects: true, passes: 3 },
  ...{ conditionals: true, evaluate: true, booleans: true },
};

for (const folder of process.argv.slice(2))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const path = join(folder, file);
    const settings = { ...NAMES, module: true, ecma: 2020 as const, mangle: false, compress: COMPRESS };
    const { code } = await minify(readFileSync(path, 'utf8'), settings);
    if (code === undefined) throw new Error(`${path} was shrunk to nothing`);
    writeFileSync(path, withCalledModules(code));
  }

/** Puts modules in parentheses: so V8 compiles them when it reads them, and does not read them twice, which takes a fifth of a start. */
function withCalledModules(code: string): string {
  const places = modulesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return places.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`,
    code,
  );
}

/** Where the modules of a bundle stand, in ascending order. */
function modulesOf({ body }: Program): { readonly start: number; readonly end: number }[] {
  return body
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .flatMap((statement) => (statement?.type === 'VariableDeclaration' ? statement.declarations : []))
    .filter(({ id }) => id.type === 'Identifier' && /^(__webpack_)?modules(__)?$/.test(id.name))
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []))
    .flatMap((property) => (property.type === 'Property' ? [property.value] : []));
}
