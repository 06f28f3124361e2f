import type { DataFile } from './config.ts';
import type { Path } from './inputs.ts';
import { placeholdersIn, textsOf } from './placeholder.ts';
import type { Settings } from './schema.ts';

/** The data of the settings, and which of its columns the journeys name. */
export function dataOf({ data, journeys }: Settings, called: (path: Path) => string): DataFile[] {
  const named = textsOf(journeys, ['journeys']).flatMap(({ text, path }) =>
    placeholdersIn(text).flatMap((placeholder) =>
      placeholder.kind === 'column' ? [{ ...placeholder, place: called(path) }] : [],
    ),
  );
  return Object.entries(data).map(([name, { file, use }]) => ({
    name,
    file,
    use,
    place: called(['data', name, 'file']),
    columns: named.filter((column) => column.data === name).map(({ column, place }) => ({ column, place })),
  }));
}
