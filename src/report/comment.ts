import { cut } from './cut.ts';
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
  const text = cut(summary, {
    size: room,
    sizeOf: (line) => line.length,
    rest: 'the whole is in the summary of the run',
  });
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
