import { type Input, KEYS } from './inputs.ts';

/** How a setting is called inside the list of pages: its own keys need no `page-` before them there. */
export const keyInPage = ({ name }: Input): string => name.replace(/^page-/, '');

/** The settings of a page in the list, by their names there. */
export const PAGE_KEYS: ReadonlyMap<string, Input> = new Map(
  KEYS.filter(({ path: [room] }) => room === 'pages').map((input) => [keyInPage(input), input]),
);
/** The settings at the top of the file, by their names. What only one page of a list has, the input that names the file, and what the job alone can give, have no place there. */
export const TOP_KEYS: ReadonlyMap<string, Input> = new Map(
  KEYS.filter(
    ({ name, path: [room], fileOnly, inputOnly }) => name !== 'config' && !inputOnly && !(room === 'pages' && fileOnly),
  ).map((input) => [input.name, input]),
);
