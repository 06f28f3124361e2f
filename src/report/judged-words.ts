import { counted } from '../verdict/finding-words.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** Which results were judged in place of a load, in one line. */
export function judgedWords({ files, instances, from, to }: NonNullable<Verdict['results']>): string {
  const [first] = files;
  const what = files.length === 1 && first !== undefined ? first.name : counted(files.length, 'file');
  const many = instances > 1 ? ` of ${instances} instances of k6` : '';
  return `${what}${many}${from === null ? '' : `, ${from} to ${to}`}`;
}
