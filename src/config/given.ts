import { keyInPage } from './file-keys.ts';
import { type FileValues, NO_FILE } from './file-values.ts';
import { type FlatValues, readFlat } from './flat.ts';
import { inputAt, type Path } from './inputs.ts';
import { within } from './nested.ts';
import { type Problem, problemOf } from './problem.ts';
import { dotted, firstWins, type Setting } from './setting.ts';

/** What the user wrote, in inputs and file. */
export interface GivenValues {
  readonly settings: readonly Setting[];
  readonly problems: readonly Problem[];
  /** False when the file could not be read as a whole: what seems to be missing may stand in it. */
  readonly isWhole: boolean;
  /** The indexes of the pages. */
  readonly pages: readonly number[];
  /** How a message names the setting at a path: as the input, or with file, line and column. */
  readonly called: (path: Path) => string;
  /** File, line and column of the setting at a path; empty for what is not in the file. */
  readonly placeOf: (path: Path) => string;
  /** The line of the file on which the setting at a path stands, as an origin; empty for what is not in it. */
  readonly lineOf: (path: Path) => string;
  /** Whether the setting at a path, or the page around it, is one of the file's. */
  readonly isInFile: (path: Path) => boolean;
  /** How the user spells an input: `max-vus`, `--max-vus`. */
  readonly spelling: FlatValues['spelling'];
}

/** Reads the inputs over what the file says; of a setting in both, the input wins. */
export function readGiven(flat: FlatValues, file: FileValues | null): GivenValues {
  const { spelling } = flat;
  const inputs = readFlat(flat);
  const read = withoutWays(file ?? NO_FILE, inputs.settings);
  const [homeless, housed] = partition(inputs.settings, ({ path }) => isListed(path, read));
  const settings = firstWins([...housed, ...read.settings]);
  return {
    settings,
    problems: [
      ...inputs.problems,
      ...homeless.map(({ path }) => ofWhichPage(spelling(inputAt(path)?.name ?? ''), read.name, spelling)),
      ...read.problems,
    ],
    isWhole: read.isWhole,
    pages: [...Array(pageCount(settings, read.pages)).keys()],
    ...placesOf(read, inputs.settings, spelling),
    spelling,
  };
}

const isListed = ([room]: Path, { pages }: FileValues): boolean => room === 'pages' && pages > 0;

/** Where settings stand, and what they are called there. */
function placesOf(
  read: FileValues,
  inputs: readonly Setting[],
  spelling: FlatValues['spelling'],
): Pick<GivenValues, 'called' | 'placeOf' | 'lineOf' | 'isInFile'> {
  const isInput = (path: Path): boolean => inputs.some((setting) => dotted(setting.path) === dotted(path));
  const isInFile = (path: Path): boolean => !isInput(path) && read.placeOf(path) !== null;
  return {
    called(path) {
      const input = inputAt(path);
      if (input === undefined) return dotted(path);
      const top = path.slice(0, input.path.length);
      const name = isListed(path, read) ? keyInPage(input) : input.name;
      return isInFile(top) ? `${read.placeOf(path)}: ${name}${within(path.slice(top.length))}` : spelling(input.name);
    },
    placeOf: (path) => read.placeOf(path) ?? '',
    lineOf: (path) => read.placeOf(path)?.replace(/:\d+$/, '') ?? '',
    isInFile,
  };
}

/** How many pages there are: those of the list, else the one of the inputs, which journeys can do without. */
function pageCount(settings: readonly Setting[], listed: number): number {
  const journeys = settings.find(({ path }) => dotted(path) === 'journeys')?.value;
  const hasJourneys = Array.isArray(journeys) && journeys.length > 0;
  const isSet = settings.some(({ path: [room] }) => room === 'pages');
  return listed > 0 || (hasJourneys && !isSet) ? listed : 1;
}

/** Settings that decide the load by themselves. */
const WAYS: readonly string[] = ['load.intensity', 'load.profile', 'load.sequence', 'load.stages', 'load.rate'];

/** An input that decides the load wins over whatever decides it in the file. */
function withoutWays(read: FileValues, inputs: readonly Setting[]): FileValues {
  const decides = ({ path }: Setting): boolean => WAYS.includes(dotted(path));
  return inputs.some(decides) ? { ...read, settings: read.settings.filter((setting) => !decides(setting)) } : read;
}

const ofWhichPage = (name: string, file: string, spelling: FlatValues['spelling']): Problem =>
  problemOf(
    name,
    `is for one page, and ${file} lists its pages; set it there, or leave the file away with ${spelling('config')} none`,
  );

const partition = (settings: readonly Setting[], isFirst: (setting: Setting) => boolean): [Setting[], Setting[]] => [
  settings.filter((setting) => isFirst(setting)),
  settings.filter((setting) => !isFirst(setting)),
];
