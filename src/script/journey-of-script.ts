import type { DataFile, Journey, Step } from '../config/config.ts';

/** A journey among the pages of the script: a scenario by its name, walked as its type says. */
export const visitOf = ({ name, type, url }: Journey) => ({ name, type, url, expectedTexts: [] });

/** The steps of a journey, as the script has them: those of its setup first. */
export const stepsOf = ({ name, setup, steps }: Journey) => [
  ...setup.map((step) => stepOf(name, step, true)),
  ...steps.map((step) => stepOf(name, step, false)),
];

/** A step with what it uses alone, so that people can read it. */
function stepOf(journey: string, step: Step, isSetup: boolean) {
  const { name, method, path, headers, body, json, expect, extract, once, thinkSeconds } = step;
  return {
    journey,
    ...(isSetup && { setup: true }),
    name,
    method,
    path,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body !== null && { body }),
    ...(json !== null && { json: json.value }),
    ...(expect.statuses !== null && { statuses: expect.statuses }),
    ...(expect.contains !== null && { contains: expect.contains }),
    ...(expect.json.length > 0 && { answers: expect.json }),
    ...(extract.length > 0 && { extract: extract.map(sourceOf) }),
    ...(once && { once }),
    think: thinkSeconds,
  };
}

const sourceOf = (source: Step['extract'][number]) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null));

/** The file of data rows beside the script. */
export const dataFileName = (name: string): string => `data-${name}.json`;

/** Data as the script has it: its rows are in a file beside it. */
export const dataOf = ({ name, use }: DataFile) => ({ name, use, file: `./${dataFileName(name)}` });
