import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An action of a few lines, in a temporary folder that goes when its scope is left. */
export interface TinyAction extends AsyncDisposable {
  readonly folder: string;
}

interface TinyActionSource {
  /** ES module. */
  readonly main: string;
  /** ES module. */
  readonly post?: string;
  readonly postIf?: string;
  /** YAML below `inputs:`, indented by two spaces. */
  readonly inputs?: string;
}

/** Writes a real action: an `action.yml` and its scripts. */
export async function writeTinyAction({ main, post, postIf, inputs }: TinyActionSource): Promise<TinyAction> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tiny-action-'));
  const manifest = [
    'name: tiny',
    'description: tiny',
    ...(inputs === undefined ? [] : ['inputs:', inputs]),
    'runs:',
    '  using: node24',
    '  main: main.mjs',
    ...(post === undefined ? [] : ['  post: post.mjs']),
    ...(postIf === undefined ? [] : [`  post-if: ${postIf}`]),
  ];
  await writeFile(path.join(folder, 'action.yml'), `${manifest.join('\n')}\n`);
  await writeFile(path.join(folder, 'main.mjs'), main);
  if (post !== undefined) await writeFile(path.join(folder, 'post.mjs'), post);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
