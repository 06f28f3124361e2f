import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openReport } from '../../test/page/browser.ts';
import { githubPage, terminalPage } from './github-page.ts';

const WIDTH_PX = 1200;
const FIRST_SCREEN_PX = 800;
const SUMMARY_PX = 1000;
const QUALITY = 70;

/** A picture, by the name of its file without its ending. */
export interface Picture {
  readonly name: string;
  /** The file that it shows, from the folder of all examples. */
  readonly of: string;
  readonly dark?: boolean;
  /** A part of an HTML report; its first screen without. */
  readonly part?: string;
  /** Of a page longer than this only the beginning. */
  readonly height?: number;
}

/** Takes pictures of examples with a headless Chromium. */
export async function takePictures(root: string, pictures: readonly Picture[]): Promise<void> {
  await using browser = await openBrowser();
  mkdirSync(join(root, 'pictures'), { recursive: true });
  for (const picture of pictures) {
    const image = await take(browser, picture, readFileSync(join(root, picture.of), 'utf8'));
    writeFileSync(join(root, 'pictures', `${picture.name}.webp`), image);
  }
}

async function take(browser: Browser, picture: Picture, text: string): Promise<Uint8Array> {
  const isReport = picture.of.endsWith('.html');
  const html = isReport ? text : picture.of.endsWith('.md') ? githubPage(text) : terminalPage(text);
  const look = { dark: picture.dark ?? false, width: isReport ? WIDTH_PX : SUMMARY_PX };
  await using opened = await openReport(browser, html, look);
  return await (isReport ? ofReport(opened.page, picture) : ofPage(opened.page, picture));
}

const IMAGE = { type: 'webp', quality: QUALITY } as const;

async function ofReport(page: Page, { part, height = FIRST_SCREEN_PX }: Picture): Promise<Uint8Array> {
  if (part !== undefined) {
    const found = await page.$(part);
    if (found === null) throw new Error(`There is no ${part} in the report.`);
    return await found.screenshot(IMAGE);
  }
  return page.screenshot({ ...IMAGE, clip: { x: 0, y: 0, width: WIDTH_PX, height: await upTo(page, height) } });
}

async function ofPage(page: Page, { height = Number.MAX_SAFE_INTEGER }: Picture): Promise<Uint8Array> {
  return page.screenshot({ ...IMAGE, clip: { x: 0, y: 0, width: SUMMARY_PX, height: await upTo(page, height) } });
}

const upTo = async (page: Page, height: number): Promise<number> =>
  Math.min(height, await page.$eval('body', (body) => Math.ceil(body.getBoundingClientRect().height)));
