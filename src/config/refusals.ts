import type * as z from 'zod/mini';
import { refusedValue } from './flat.ts';
import type { GivenValues } from './given.ts';
import { inputAt, ofPage, type Path } from './inputs.ts';
import { innermost, nestedProblems } from './nested.ts';
import { presetDecides } from './presets.ts';
import type { Problem } from './problem.ts';
import { dotted, type Setting } from './setting.ts';

/** What the schema refuses, each in the words of its setting and with its place. */
export const refusals = (
  { issues }: z.core.$ZodError,
  effective: readonly Setting[],
  given: Pick<GivenValues, 'called' | 'isInFile'>,
): Problem[] => innermost(issues).flatMap((issue) => refusal(issue, effective, given));

function refusal(
  issue: z.core.$ZodIssue,
  effective: readonly Setting[],
  { called, isInFile }: Pick<GivenValues, 'called' | 'isInFile'>,
): Problem[] {
  const path = issue.path as Path;
  const input = inputAt(path);
  if (!input) return [{ name: dotted(path), refusal: false, message: `${dotted(path)}: is not allowed` }];
  const place = path[0] === 'pages' ? ofPage(input.path, Number(path[1])) : input.path;
  const value = effective.find((setting) => dotted(setting.path) === dotted(place))?.value;
  // Only a bad environment or intensity leaves a preset's value out, and that is a problem of its own.
  if (value === undefined && presetDecides(input.path)) return [];
  const inside = path.slice(place.length);
  if (input.secret || !isInFile(place) || (inside.length === 0 && issue.code !== 'unrecognized_keys'))
    return [refusedValue(input, value, called(place))];
  const nestedCalled = (below: Path): string => called([...place, ...below]);
  const { schema, allowed } = input;
  return nestedProblems({ path: inside, issue, schema, value, allowed, called: nestedCalled });
}
