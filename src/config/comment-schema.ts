import * as z from 'zod/mini';
import { documented } from './input-doc.ts';
import { choice, oneOf, text, withDefault } from './value-kinds.ts';

export const COMMENT_MODES = ['always', 'on-change', 'on-fail', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** What the gate writes on the pull request that it runs for. */
export const commentSchema = z.strictObject({
  // It writes where others read, and needs a right that the job must be given: nothing for a default.
  when: documented(withDefault(choice(COMMENT_MODES), 'never'), {
    name: 'comment',
    group: 'Pull request',
    description:
      'When the verdict is written on the pull request: one comment for each gate, updated in place. Needs `permissions: pull-requests: write` (action only).',
    allowed: oneOf(COMMENT_MODES),
  }),
  name: documented(z.optional(text()), {
    name: 'comment-name',
    group: 'Pull request',
    description:
      'Tells the comment of this gate from those of others with the same workflow, job, step and environment. Must stay the same from push to push.',
    allowed: 'any text',
    defaultText: 'the values of the matrix, if there is one',
    actionDefault: '${{ toJson(matrix) }}',
    inputOnly: true,
  }),
  token: documented(z.optional(z.string().check(z.regex(/^[\x21-\x7e]+$/))), {
    name: 'comment-token',
    group: 'Pull request',
    description: 'Token that the comment is written with. No log or evidence shows it.',
    allowed: 'a token without white space that may write to pull requests',
    defaultText: "the job's own",
    actionDefault: '${{ github.token }}',
    secret: true,
    inputOnly: true,
  }),
});
