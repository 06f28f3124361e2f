import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html/report.ts';
import { readReportParts } from '../../src/report-parts.ts';
import { HOSTILE } from '../report/hostile.ts';
import { manyPages, RUNS, type Told } from '../report/html/runs.ts';
import { poisoned } from '../report/poisoned.ts';
import { openBrowser, openReport } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const render = htmlReport(readReportParts());
const htmlOf = ({ verdict, curves }: Told): string => render(verdict, curves);
const CHARTS = ['chart-times', 'chart-requests', 'chart-errors', 'chart-phases', 'chart-vus'];

const text = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (found) => found.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));
const range = async (page: Page): Promise<string> => (await text(page, '#tools output'))[0] ?? '';

/** How many pixels of each canvas are not empty, by its figure. */
const drawn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('canvas')].map((canvas) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return [canvas.closest('figure')?.id, pixels.filter((value, at) => at % 4 === 3 && value > 0).length];
      }),
    ),
  );

/** The pixels of the chart of the response times, as a text. */
const picture = (page: Page): Promise<string> =>
  page.$eval('#chart-times canvas', (canvas) => (canvas as HTMLCanvasElement).toDataURL());

describe.each(Object.entries(RUNS))('the report of a run that is %s', (name, told) => {
  test.each([
    ['light', { dark: false }],
    ['dark', { dark: true }],
    ['narrow', { width: 400 }],
  ])('opens without a fault: %s', async (_, look) => {
    await using opened = await openReport(browser, htmlOf(told), look);
    const { page, faults } = opened;
    expect(await text(page, 'h1')).toEqual([told.verdict.headline]);
    const canvases = Object.entries(await drawn(page));
    expect(canvases.map(([id]) => id)).toEqual(told.curves.firstSecond === null ? [] : CHARTS);
    for (const [, pixels] of canvases) expect(pixels).toBeGreaterThan(1000);
    // Nothing but tables and charts that scroll by themselves is wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });

  test('keeps the rules of accessibility', async () => {
    // The policy of the report would not let the checker in.
    const html = htmlOf(told).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    for (const dark of [false, true]) {
      await using opened = await openReport(browser, html, { dark, width: 1200 });
      expect(await axeProblems(opened.page), `${name}, dark: ${dark}`).toEqual([]);
    }
  });
});

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.addScriptTag({
    content: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  });
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('the numbers on the screen are those of the verdict', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.failed));
  const { page } = opened;
  expect(await text(page, '.badge')).toEqual(['✕ BLOCKED']);
  expect(await text(page, '.pages tbody tr > *')).toEqual([
    ...['product', '✕ crossed', '912 ms', '800 ms', '14 % over', '1.43 %', '4,210'],
  ]);
  expect((await text(page, '#chart-times figcaption'))[0]).toContain(
    'Over the limit of 800 ms in 24 of 62 s, first at 0:38.',
  );
});

describe('the zoom', () => {
  test('follows the mouse in all charts, and a double click shows the whole again', async () => {
    await using opened = await openReport(browser, htmlOf(RUNS.failed));
    const { page, faults } = opened;
    const whole = [await range(page), await picture(page)];
    expect(whole[0]).toBe('0:00 – 1:01');
    const over = await page.$('#chart-times .u-over');
    await over?.scrollIntoView();
    const box = await over?.boundingBox();
    if (!box) throw new Error('There is no chart.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.25, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, y, { steps: 5 });
    await page.mouse.up();
    expect(await range(page)).toMatch(/^0:1[45] – 0:4[56]$/);
    expect(await picture(page)).not.toBe(whole[1]);
    await page.mouse.click(box.x + box.width * 0.5, y, { count: 2 });
    await page.mouse.move(0, 0);
    expect(await range(page)).toBe(whole[0]);
    expect(faults).toEqual([]);
  });

  test('is worked by the keyboard', async () => {
    await using opened = await openReport(browser, htmlOf(RUNS.failed));
    const { page } = opened;
    const press = async (name: string): Promise<string> => {
      await page.focus(`#tools button[aria-label="${name}"]`);
      await page.keyboard.press('Enter');
      return range(page);
    };
    const before = await drawn(page);
    expect(await press('Zoom in')).toBe('0:15 – 0:46');
    expect(await press('Later')).toBe('0:31 – 1:01');
    for (const [id, pixels] of Object.entries(await drawn(page)))
      if (id !== 'chart-vus') expect(pixels).not.toBe(before[id]);
    expect(await press('Earlier')).toBe('0:15 – 0:46');
    expect(await press('Zoom out')).toBe('0:00 – 1:01');
    await press('Zoom in');
    expect(await press('Reset the zoom')).toBe('0:00 – 1:01');
    expect(await drawn(page)).toEqual(before);
  });
});

test('the charts are those of the page that is chosen, with its words', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.passed));
  const { page } = opened;
  expect(await page.$$eval('#tools option', (all) => all.map((one) => one.textContent))).toEqual([
    ...['All pages', 'home', 'shoes', 'product', 'sale', 'checkout'],
  ]);
  const before = await picture(page);
  await page.select('#tools select', '4');
  expect(await picture(page)).not.toBe(before);
  expect((await text(page, '#chart-times figcaption'))[0]).toContain('Never over the limit of 600 ms.');
});

test('the page that is over its limit is chosen from the beginning', async () => {
  await using opened = await openReport(browser, htmlOf(manyPages(10, 60)));
  const { page } = opened;
  expect(await page.$eval('#tools select', (select) => select.selectedOptions[0]?.textContent)).toBe('category-008');
  expect((await text(page, '#chart-times figcaption'))[0]).toContain('Over the limit of 800 ms');
});

test('a line is taken out, and stays out in the charts of another page', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.passed));
  const { page } = opened;
  const before = await picture(page);
  await page.focus('#chart-times .legend button');
  await page.keyboard.press('Space');
  expect(await picture(page)).not.toBe(before);
  await page.select('#tools select', '1');
  expect(await page.$eval('#chart-times .legend button', (one) => one.getAttribute('aria-pressed'))).toBe('false');
});

test('tables sort by numbers, both ways', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.passed));
  const { page } = opened;
  const sorted = async (): Promise<string[]> => {
    await page.click('.pages th:nth-child(7) button');
    return text(page, '.pages tbody th');
  };
  expect(await sorted()).toEqual(['sale', 'checkout', 'shoes', 'product', 'home']);
  expect(await sorted()).toEqual(['home', 'product', 'shoes', 'checkout', 'sale']);
  expect(await page.$eval('.pages th:nth-child(7)', (one) => one.getAttribute('aria-sort'))).toBe('descending');
});

test('limits sort by their numbers, whatever stands before and behind', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.passed));
  await opened.page.click('.thresholds th:nth-child(3) button');
  const limits = (await text(opened.page, '.thresholds tbody td:nth-child(3)')).map((limit) =>
    Number(/[\d,.]+/.exec(limit)?.[0].replaceAll(',', '')),
  );
  expect(new Set(limits).size, String(limits)).toBeGreaterThan(2);
  expect(limits).toEqual([...limits].sort((a, b) => a - b));
});

test('the name of a page leads to its details', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.passed));
  await opened.page.click('.pages tbody tr:nth-child(2) a');
  await opened.page.waitForSelector('details[open]');
  expect(await text(opened.page, 'details[open] .name')).toEqual(['shoes']);
});

test('it is whole without JavaScript: all numbers, and the charts in words', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.failed), { script: false });
  const seen = await opened.page.evaluate('document.body.innerText');
  for (const word of [
    '912 ms',
    '503',
    'status is 200',
    'k6-gate run',
    'Over the limit of 800 ms',
    '.github/k6-gate.yml:12',
  ])
    expect(seen).toContain(word);
  expect(await opened.page.$$eval('canvas, #tools:not([hidden])', (all) => all.length)).toBe(0);
  expect(opened.faults).toEqual([]);
});

test('on paper it is light, every fold is open, and the charts are as wide as the page', async () => {
  await using opened = await openReport(browser, htmlOf(RUNS.passed), { dark: true, width: 1200 });
  const { page, faults } = opened;
  const state = () =>
    page.evaluate(() => ({
      closed: document.querySelectorAll('details:not([open])').length,
      widths: [...new Set([...document.querySelectorAll('.uplot')].map((one) => one.clientWidth))],
      paper: document.documentElement.classList.contains('paper'),
    }));
  await page.evaluate(() => {
    addEventListener('beforeprint', () => document.body.setAttribute('data-printed', ''));
    dispatchEvent(new Event('beforeprint'));
  });
  expect(await state()).toEqual({ closed: 0, widths: [690, 335], paper: true });
  await page.emulateMediaType('print');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(22, 25, 29)');
  await page.emulateMediaType('screen');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await state()).toMatchObject({ closed: 5, paper: false });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
  expect(faults).toEqual([]);
});

test('hostile texts execute nothing, load nothing and lead nowhere', async () => {
  const texts = [...HOSTILE, 'javascript:alert(1)', '</script><script>alert(1)</script>', '{{{script.text}}}'];
  const all = texts.map((hostile) => poisoned(hostile));
  const verdict = {
    ...poisoned('<script>alert(1)</script>'),
    notes: texts,
    why: texts.map((message) => ({ code: 'since' as const, message })),
    ...{ thresholds: all.flatMap((one) => one.thresholds), pages: all.flatMap((one) => one.pages) },
  };
  const pages = Object.fromEntries(texts.map((hostile) => [hostile, RUNS.failed.curves.total]));
  await using opened = await openReport(browser, render(verdict, { ...RUNS.failed.curves, pages }));
  const { page, faults } = opened;
  await page.select('#tools select', '40');
  expect(await page.$$eval('script, style, img, iframe, h1', (found) => found.map(({ tagName }) => tagName))).toEqual([
    ...['STYLE', 'H1', 'SCRIPT', 'SCRIPT'],
  ]);
  const protocols = await page.$$eval('a', (found) => found.map(({ protocol }) => protocol));
  expect(new Set(protocols)).toEqual(new Set(['file:']));
  expect(await text(page, '.notes li')).toHaveLength(texts.length);
  expect(faults).toEqual([]);
});

test('two hundred pages of an hour open and can be read', async () => {
  await using opened = await openReport(browser, htmlOf(manyPages(200, 200)), { width: 1200 });
  const { page, faults } = opened;
  expect(await page.$$eval('.pages tbody tr', (all) => all.length)).toBe(200);
  await page.select('#tools select', '200');
  expect(Object.keys(await drawn(page))).toEqual(CHARTS);
  expect(faults).toEqual([]);
});
