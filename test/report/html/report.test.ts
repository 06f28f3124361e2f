import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { htmlReport } from '../../../src/report/html/report.ts';
import { scriptData, webAddress } from '../../../src/report/html/view.ts';
import { stepSummary } from '../../../src/report/step-summary.ts';
import { readReportParts } from '../../../src/report-parts.ts';
import { HOSTILE, HUGE } from '../hostile.ts';
import { poisoned } from '../poisoned.ts';
import { manyPages, NO_CURVES, RUNS, type Told } from './runs.ts';

const parts = readReportParts();
const render = htmlReport(parts);
const htmlOf = ({ verdict, curves }: Told): string => render(verdict, curves);

const MAX_BYTES = 400_000;

/** What the page is for a reader: without script, style and tags. */
const seen = (html: string): string =>
  html
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

test.each(Object.entries(RUNS))('the report of a run that is %s says what the verdict says', (_name, told) => {
  const html = htmlOf(told);
  const words = seen(html).replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#x2F;', '/');
  for (const text of [told.verdict.headline, told.verdict.id, ...told.verdict.notes]) expect(words).toContain(text);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(count(html, /<h1>/g)).toBe(1);
  expect(count(html, /<main/g)).toBe(1);
  expect(count(html, /<table/g)).toBe(count(html, /<caption>/g));
  expect(count(html, /<th(?=[ >])/g)).toBe(count(html, /<th scope="(?:col|row)"/g));
  expect(html).not.toMatch(/\{\{|undefined|NaN|\[object/);
  expect(new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size).toBe(count(html, / id="/g));
});

test.each([
  ['was refused', RUNS.error, 0],
  ['could not reach the site', RUNS.unreachable, 0],
  ['passed', RUNS.passed, 2],
])('of a run that %s it says what the verdict rests on where the step summary does', (_name, told, ticks) => {
  const [list = ''] = /<ul class="ticks">[\s\S]*?<\/ul>/.exec(htmlOf(told)) ?? [];
  expect(count(list, /<li>/g)).toBe(ticks);
  expect(count(stepSummary(told.verdict), /^- (?:✅|❌) (?:Thresholds|Evidence): /gm)).toBe(ticks);
  expect(htmlOf(told).includes('<ul class="ticks">')).toBe(ticks > 0);
});

test('below a limit that must be held from above is short of it, as in the other views', () => {
  const { verdict, curves } = RUNS.failed;
  const [first] = verdict.thresholds;
  if (first === undefined) throw new Error('no threshold');
  const checks = { ...first, metric: 'checks', expression: 'rate>0.9', unit: 'ratio', limit: 0.9 } as const;
  const thresholds = [{ ...checks, state: 'crossed' as const, observed: 0.85, headroom: -0.5 }];
  const told = { verdict: { ...verdict, thresholds }, curves };
  expect(seen(htmlOf(told))).toContain('50 % short');
  expect(stepSummary(told.verdict)).toMatch(/50\s%\sshort/);
});

describe('the policy of the page', () => {
  const html = htmlOf(RUNS.failed);
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1] ?? '';

  test('lets nothing be loaded, and only what is in the page be used', () => {
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf(script)}'`,
      `style-src 'sha256-${hashOf(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('stands before all that it is about, and nothing in the page needs more', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html.replace(/<script>[\s\S]*?<\/script>/, '')).not.toMatch(/ style=| on[a-z]+=| src=|<link|@import|url\(/);
  });
});

test('the licence of the charts travels in it', () => {
  expect(parts.script.text).toContain('Permission is hereby granted, free of charge');
  expect(parts.script.text).toContain('Leon Sorokin');
});

describe('a report is small', () => {
  test('without its data', () => {
    expect(Buffer.byteLength(htmlOf(RUNS.error))).toBeLessThan(MAX_BYTES);
    expect(Buffer.byteLength(htmlOf(RUNS.failed))).toBeLessThan(MAX_BYTES);
  });

  test('and quickly made of 200 pages of an hour', () => {
    const told = manyPages(200, 200);
    const began = performance.now();
    const html = htmlOf(told);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(count(html, /<tr class="(?:held|crossed)"><th/g)).toBe(200);
    expect(count(html, /<details/g)).toBe(200);
  });
});

describe('pages', () => {
  const names = (html: string): (string | undefined)[] =>
    [...html.matchAll(/<th scope="row"><a href="#page-\d+">([^<]+)/g)].map(([, name]) => name);

  test('that are nearest to their limit come first', () => {
    expect(names(htmlOf(RUNS.passed))).toEqual(['product', 'shoes', 'checkout', 'home', 'sale']);
  });

  test('that are over it come before all others', () => {
    expect(names(htmlOf(manyPages(50, 2))).slice(0, 2)).toEqual(['category-048', 'category-008']);
  });

  test('are told in full with the slowest first', () => {
    const html = htmlOf(RUNS.passed);
    const details = [...html.matchAll(/<span class="name">([^<]+)/g)].map(([, name]) => name);
    expect(details).toEqual(['product', 'shoes', 'checkout', 'home', 'sale']);
  });
});

describe('a hostile text is nothing but a text', () => {
  const honest = render(poisoned('honest'), RUNS.failed.curves);
  const tags = (html: string): string[] => [...html.matchAll(/<[a-z/!][^>]*?(?=[\s>])/gi)].map(([tag]) => tag);

  test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))('%s', (_name, text) => {
    const curves = { ...RUNS.failed.curves, pages: { [text]: RUNS.failed.curves.total } };
    const html = render(poisoned(text), curves);
    const own = html.replace(parts.script.text, '').replace(parts.style.text, '');
    expect(tags(html).filter((tag) => tag !== '<a' && tag !== '</a').length).toBe(
      tags(honest).filter((tag) => tag !== '<a' && tag !== '</a').length,
    );
    expect(own).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(own.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    for (const [, href = ''] of own.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https?:)/);
  });

  test('of a megabyte', () => {
    for (const text of HUGE) expect(render(poisoned(text), NO_CURVES).length).toBeLessThan(2_000_000);
  });
});

test.each([
  ['</script>', '"\\u003c/script>"'],
  ['<!--', '"\\u003c!--'.concat('"')],
  ['a\u2028b\u0000c', '"a b c"'],
])('the data of the script hold %j as a text', (text, expected) => {
  expect(scriptData(text)).toBe(expected);
});

test.each([
  ['https://shop.example/p', 'https://shop.example/p'],
  ['http://127.0.0.1:1/', 'http://127.0.0.1:1/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['shop.example', null],
  [null, null],
])('the address %j is linked as %j', (text, expected) => {
  expect(webAddress(text)).toBe(expected);
});
