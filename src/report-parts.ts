import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTemplates } from './open-world.ts';
import type { Inline, ReportParts } from './report/html/report.ts';

/** Reads what the HTML report is made of. Not at the start: most commands write none. Throws when something of it is missing. */
export function readReportParts(): ReportParts {
  const templates = findTemplates(dirname(fileURLToPath(import.meta.url)));
  const page = join(dirname(templates), 'dist', 'page');
  return {
    template: readText(join(templates, 'report.html.mustache')),
    script: inline(readText(join(page, 'report.js'))),
    style: inline(readText(join(page, 'report.css'))),
  };
}

// A browser reads every line end as \n, and takes the hash of that.
const readText = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

const inline = (text: string): Inline => ({ text, sha256: createHash('sha256').update(text).digest('base64') });
