import { type Answer, json } from './answer.ts';

/** What a shop tells those who run it: whether it is up, and which build it is. Null for every other path. */
export function answerOperator(path: string, commit: string): Answer | null {
  switch (path) {
    case '/health':
      return json(200, { status: 'up' });
    case '/version.json':
      return json(200, { build: { commit } });
    default:
      return null;
  }
}
