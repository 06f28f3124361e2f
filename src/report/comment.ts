import { escapeMarkdown } from './markdown.ts';
import type { Links } from './run-details.ts';

/** GitHub takes 65,536 characters and refuses a longer comment whole. */
const MAX_CHARS = 60_000;

/** Where a reader of the comment goes on; null for what there is not. */
export interface CommentLinks extends Links {
  readonly run: string | null;
  readonly commit: string | null;
  /** What a reader should know of where it comes from. */
  readonly remark?: string;
}

/** The comment on a pull request: a first line that nobody sees, the summary of the job, and where to look further. Markdown. */
export function commentText(marker: string, summary: string, links: CommentLinks): string {
  const room = MAX_CHARS - marker.length - footOf(links, '').length;
  const text = cutRows(summary, room);
  return [marker, text, footOf(links, text)].join('\n\n');
}

/** Links to what the text has no link to. */
function footOf({ run, report, evidence, commit, remark }: CommentLinks, text: string): string {
  const link = (words: string, url: string | null): string[] =>
    url === null || text.includes(`](${url})`) ? [] : [`[${words}](${url})`];
  const parts = [
    ...link('HTML report', report),
    ...link('Evidence', evidence),
    ...link('Run', run),
    ...(commit === null ? [] : [escapeMarkdown(`commit ${commit.slice(0, 7)}`)]),
  ];
  return ['---', ...(remark === undefined ? [] : [remark]), parts.join(' · ')].join('\n\n');
}

const CUT = '(cut: the whole is in the summary of the run)';
/** For what closes the folds that the cut leaves open. */
const CLOSING_CHARS = 200;

/** Whole lines only, folds and blocks closed: a table that was cut still is one, and what follows is not inside it. */
export function cutRows(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const room = chars - CUT.length - CLOSING_CHARS;
  const kept: string[] = [];
  let length = 0;
  for (const line of text.split('\n')) {
    length += line.length + 1;
    if (length > room) break;
    kept.push(line);
  }
  return [...kept, ...closing(kept), '', CUT].join('\n');
}

function closing(lines: readonly string[]): string[] {
  const count = (sign: RegExp): number => lines.filter((line) => sign.test(line)).length;
  const folds = count(/^<details>/) - count(/<\/details>$/);
  return [...(count(/^```/) % 2 === 1 ? ['```'] : []), ...Array(Math.max(0, folds)).fill('\n</details>')];
}
