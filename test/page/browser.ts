import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const NARROW_PX = 760;

/** Starts a headless Chromium: that of `CHROMIUM_PATH`, else the first in the PATH. */
export const openBrowser = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH || findChromium(),
    // A pipe, not a port. No sandbox: in a container there is none.
    pipe: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

function findChromium(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`There is no ${NAMES.join(' or ')} in the PATH; set CHROMIUM_PATH.`);
  return found;
}

/** A report that a browser has opened, and what went wrong in it. */
export interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Console messages, exceptions, dialogs, requests of anything but the file, violations of the policy. */
  readonly faults: readonly string[];
}

/** How a reader looks at it. */
export interface Look {
  readonly dark?: boolean;
  readonly script?: boolean;
  readonly width?: number;
}

/** Opens a report from the disk, as a reader does. */
export async function openReport(browser: Browser, html: string, look: Look = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'k6-gate-report-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  const faults: string[] = [];
  const url = pathToFileURL(file).href;
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (thrown) => faults.push(`exception: ${thrown}`));
  page.on('request', (request) => void (request.url() === url || faults.push(`request: ${request.url()}`)));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setJavaScriptEnabled(look.script ?? true);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.dark ? 'dark' : 'light' }]);
  await page.setViewport({ width: look.width ?? NARROW_PX, height: 900 });
  await page.goto(url);
  return {
    ...{ page, faults },
    async [Symbol.asyncDispose]() {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
