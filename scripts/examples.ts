// Makes examples/reports: `npm run examples` gates the demo shop with real k6, which takes six minutes; names of examples make those alone.
// `npm run examples -- --render` makes the views of those runs again, without k6; with `--no-pictures` also without Chromium.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stopOnSignals } from '../src/door.ts';
import { muteToolkit } from '../src/terminal-log.ts';
import { ACTS } from './examples/acts.ts';
import { galleryPage, picturesOf, type Shown } from './examples/gallery.ts';
import { takePictures } from './examples/pictures.ts';
import { play } from './examples/play.ts';
import { exampleIn } from './examples/views.ts';

const ROOT = 'examples/reports';

muteToolkit(process.stdout);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { render: { type: 'boolean' }, 'no-pictures': { type: 'boolean' } },
});
const wanted = ACTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

// The example that is cancelled is the last one: this fires once.
const stop = stopOnSignals();
for (const act of values.render ? [] : wanted) {
  console.log(act.title);
  await play(act, join(ROOT, act.name), stop);
}
const shown: Shown[] = [];
for (const act of ACTS) {
  const folder = join(ROOT, act.name);
  const { verdict, views } = await exampleIn(folder);
  for (const [file, text] of Object.entries(views)) writeFileSync(join(folder, file), text);
  shown.push({ act, verdict, files: readdirSync(folder).sort() });
}
writeFileSync(join(ROOT, 'README.md'), galleryPage(shown));
if (!values['no-pictures']) await takePictures(ROOT, picturesOf(ACTS));
