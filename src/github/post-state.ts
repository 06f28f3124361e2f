import { wordsOf } from '../gate-error.ts';
import { annotate, tellValue } from './runner-command.ts';

/** Keeps a fact for the post step, on disk at once. What cannot be kept is a warning: the gate goes on without it. */
export function saveForPost(name: string, value: string): void {
  try {
    tellValue('STATE', name, value);
  } catch (error) {
    annotate('warning', `The post step will not know of ${name}: ${wordsOf(error)}`);
  }
}

/** A fact that the main step kept; empty when there is none. */
export const savedForPost = (name: string): string => process.env[`STATE_${name}`] ?? '';
