import * as core from '@actions/core';
import { wordsOf } from '../gate-error.ts';

/** Keeps a fact for the post step, on disk at once. What cannot be kept is a warning: the gate goes on without it. */
export function saveForPost(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch (error) {
    core.warning(`The post step will not know of ${name}: ${wordsOf(error)}`);
  }
}

/** A fact that the main step kept; empty when there is none. */
export const savedForPost = (name: string): string => core.getState(name);
