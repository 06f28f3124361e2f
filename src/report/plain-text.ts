import { harmlessLines } from './harmless.ts';

/** Nobody reads more of one name or message; the whole is in verdict.json. */
const MAX_TEXT_CHARS = 4_000;
/** Formats ask for names that are not empty. */
const NO_TEXT = '–';
/** Half a character; a cut can leave one. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** A text for the reports that machines read and then print somewhere: short, never empty, of characters that every format can hold, and no line of it acts as a workflow command. */
export function plainText(text: string): string {
  const short = text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS)}…`;
  const plain = harmlessLines(short).join('\n').replace(LONE_SURROGATE, '\ufffd').trim();
  return plain || NO_TEXT;
}

/** The same on one line. */
export const plainLine = (text: string): string => plainText(text).replaceAll('\n', ' ');
