import { wordsOf } from '../gate-error.ts';
import { Refusal } from './graphql.ts';

/** What tells why a comment could not be written. */
interface Job {
  readonly fork: boolean;
}

/** Why there is no comment and what to do about it, in one line. */
export function troubleOf(thrown: unknown, { fork }: Job): string {
  const { why, next } = explain(thrown, fork);
  return `The comment on the pull request was not written: ${why}. ${next} The verdict stands, and is in the summary of the run.`;
}

function explain(thrown: unknown, fork: boolean): { readonly why: string; readonly next: string } {
  const said = wordsOf(thrown);
  switch (thrown instanceof Refusal ? thrown.kind : 'refused') {
    case 'denied':
    case 'not-found':
      return fork
        ? {
            why: `the token of a pull request from a fork or of Dependabot only reads (${said})`,
            next: 'docs/pull-requests.md has a second workflow that may write.',
          }
        : {
            why: `the token may not write to pull requests (${said})`,
            next: 'Give the job "permissions: pull-requests: write", or set comment: never.',
          };
    case 'bad-token':
      return {
        why: `GitHub does not know the token (${said})`,
        next: 'Leave comment-token away, or set it to a token that is valid.',
      };
    case 'rate-limited':
      return {
        why: `the rate limit of the token is used up (${said})`,
        next: 'Comment less often: comment: on-change.',
      };
    case 'no-answer':
      return { why: `GitHub gave no answer (${said})`, next: 'Run the job again if you need it.' };
    case 'refused':
      return { why: `GitHub refused it (${said})`, next: 'Look at what it says.' };
  }
}
