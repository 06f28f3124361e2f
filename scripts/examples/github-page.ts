import markdownIt from 'markdown-it';
import { escapeHtml } from '../../examples/shop/html.ts';

const markdown = markdownIt({ html: true, linkify: true });

const FONT = "-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif, 'Noto Color Emoji'";
const MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

const GITHUB = `
  body { margin: 0; padding: 24px; background: #fff; color: #1f2328; font: 14px/1.5 ${FONT}; }
  article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 20px 24px; }
  h2 { font-size: 21px; line-height: 1.25; margin: 0 0 14px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0b3; }
  h3 { font-size: 17px; margin: 18px 0 12px; }
  p, ul, table, pre, details { margin: 0 0 14px; }
  ul { padding-left: 28px; }
  table { border-collapse: collapse; width: max-content; max-width: 100%; }
  th, td { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left; }
  tr:nth-child(2n) td { background: #f6f8fa; }
  code { background: #818b981f; border-radius: 6px; padding: 2px 5px; font: 85% ${MONOSPACE}; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 14px; white-space: pre-wrap; }
  pre code { background: none; padding: 0; }
  a { color: #0969da; text-decoration: none; }
  hr { border: 0; height: 4px; background: #d1d9e0; margin: 20px 0; }
  summary { cursor: pointer; }
  .sign { width: 1em; height: 1em; vertical-align: -0.13em; }`;

const TERMINAL = `
  body { margin: 0; padding: 20px; background: #fff; }
  pre { margin: 0; padding: 18px 20px; border-radius: 8px; background: #15191f; color: #dfe3e8; font: 13px/1.45 ${MONOSPACE}; }`;

/** Markdown as GitHub shows it, as a page. */
export const githubPage = (text: string): string =>
  page(GITHUB, `<article>${withSigns(markdown.render(text))}</article>`);

const sign = (shape: string): string => `<svg class="sign" viewBox="0 0 16 16">${shape}</svg>`;
const stroke = (path: string): string => `<path d="${path}" fill="none" stroke="#fff" stroke-width="2.2"/>`;

/** Drawn, because not every machine has a font with these. */
const SIGNS: Readonly<Record<string, string>> = {
  '✅': sign(`<rect width="16" height="16" rx="3" fill="#3fa34d"/>${stroke('M3.5 8.5l3 3 6-7')}`),
  '❌': sign('<path d="M2.5 2.5l11 11m0-11l-11 11" fill="none" stroke="#d8342b" stroke-width="3.4"/>'),
  '⚠️': sign(
    '<path d="M8 1l7.5 14H.5z" fill="#f2b01e"/><path d="M8 6v4.4m0 1.4v1.6" stroke="#30260b" stroke-width="1.8"/>',
  ),
  ℹ️: sign(`<rect width="16" height="16" rx="3" fill="#3b82c4"/>${stroke('M8 7v6m0-9.6v2')}`),
  '🛑': sign('<path d="M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z" fill="#d8342b"/>'),
  '⏹️': sign(
    '<rect width="16" height="16" rx="3" fill="#3b82c4"/><rect x="4.5" y="4.5" width="7" height="7" fill="#fff"/>',
  ),
};

const withSigns = (html: string): string =>
  Object.entries(SIGNS).reduce((text, [emoji, drawing]) => text.replaceAll(emoji, drawing), html);

/** By the code of the colour. */
const COLOURS: Readonly<Record<string, string>> = { 31: '#ff7b72', 32: '#5cc46a', 33: '#e3b341' };

/** What stands on a terminal, as a page. */
export function terminalPage(ansi: string): string {
  const [first = '', ...coloured] = ansi.split('\u001b[');
  const parts = coloured.map((part) => {
    const [, code = '', text = ''] = /^(\d+)m([\s\S]*)$/.exec(part) ?? [];
    const colour = COLOURS[code];
    return colour === undefined ? escapeHtml(text) : `<span style="color:${colour}">${escapeHtml(text)}</span>`;
  });
  return page(TERMINAL, `<pre>${[escapeHtml(first), ...parts].join('').trimEnd()}</pre>`);
}

const page = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><body>${body}</body></html>`;
