import { z } from 'zod';
import { PROFILES } from './profiles.ts';
import { choice } from './value-kinds.ts';

/** Profiles in the order of their loads, each once. */
export const sequenceSchema = z
  .array(choice(PROFILES))
  .min(1)
  .refine((profiles) => new Set(profiles).size === profiles.length);
