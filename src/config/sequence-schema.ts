import * as z from 'zod/mini';
import { PROFILES } from './profiles.ts';
import { choice } from './value-kinds.ts';

/** Profiles in the order of their loads, each once. */
export const sequenceSchema = z.array(choice(PROFILES)).check(
  z.minLength(1),
  z.refine((profiles) => new Set(profiles).size === profiles.length),
);
