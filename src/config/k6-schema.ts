import * as z from 'zod/mini';
import { documented } from './input-doc.ts';
import { isSourceList, K6_SOURCES } from './k6-source.ts';
import { DEFAULT_K6_VERSION, isK6Version } from './k6-version.ts';
import { oneOf, text, withDefault } from './value-kinds.ts';

/** Which k6 runs, and how it may be obtained. */
export const k6Schema = z.strictObject({
  version: documented(withDefault(z.string().check(z.refine(isK6Version)), DEFAULT_K6_VERSION), {
    name: 'k6-version',
    group: 'k6',
    description:
      'Version of k6 to run: an exact one, or a range, which takes the newest that fits on the machine, else in our table, else of what Go can build.',
    allowed: 'a version such as 2.2.0, 0.47.0 or newer, or a range such as ^2 or 1.x',
  }),
  sha256: documented(z.optional(z.string().check(z.regex(/^[0-9a-fA-F]{64}$/))), {
    name: 'k6-sha256',
    group: 'k6',
    description: 'sha256 that the release archive must have (beside `k6-path`: the file itself).',
    allowed: '64 hexadecimal digits',
    defaultText: 'of our table, else of the release',
  }),
  path: documented(z.optional(text()), {
    name: 'k6-path',
    group: 'k6',
    description: 'A k6 that is already here; nothing is fetched.',
    allowed: 'the path of an executable k6, 0.47.0 or newer',
  }),
  source: documented(
    withDefault(z.array(text().check(z.refine(isSourceList))).check(z.minLength(1)), [...K6_SOURCES]),
    {
      name: 'k6-source',
      group: 'k6',
      description:
        'Which ways to a k6 are allowed, one a line or with commas between them. Without `release` and `go` nothing is ever fetched.',
      allowed: oneOf(K6_SOURCES),
      defaultText: 'all of them',
    },
  ),
  downloadUrl: documented(
    z.optional(z.string().check(z.regex(/^https?:\/\/(\[[\da-f:.]+\]|[^@/?#\\:[\]\s]+)(:\d+)?(\/.*)?$/i))),
    {
      name: 'k6-download-url',
      group: 'k6',
      sensitive: true,
      description: 'Mirror of the release archives, with `{version}`, `{archive}`, `{os}`, `{arch}` in it.',
      allowed: 'an http:// or https:// URL without credentials, e.g. https://mirror.example/k6/{version}/{archive}',
      defaultText: "GitHub's releases",
    },
  ),
  downloadToken: documented(z.optional(z.string().check(z.regex(/^[\x21-\x7e]+$/))), {
    name: 'k6-download-token',
    group: 'k6',
    description:
      'Credential for the mirror in `k6-download-url`, sent to its host alone as `Authorization: Bearer …`. No log or evidence shows it.',
    allowed: 'a token without white space',
    secret: true,
  }),
});
