import type { CommentMode } from '../config/comment-schema.ts';
import type { Marker } from './comment-marker.ts';

/** What is to be told, and of which run. */
export interface News extends Marker {
  readonly passed: boolean;
}

/** What to do about the comment of a gate; `older`: a later run has written it, and that counts. */
export type CommentChoice = 'write' | 'leave' | 'older';

/** Whether a result is written over the comment that stands, or as the first one. Who wants few comments gets the first one with the first result that is not passed; from then on it never tells a result that does not hold any more. */
export function choose(mode: CommentMode, news: News, standing: Marker | null): CommentChoice {
  if (mode === 'never') return 'leave';
  if (standing !== null && standing.run > news.run) return 'older';
  const isNew = standing === null ? !news.passed : standing.told !== news.told;
  const isDue = mode === 'always' || isNew || (mode === 'on-fail' && !news.passed);
  return isDue ? 'write' : 'leave';
}
