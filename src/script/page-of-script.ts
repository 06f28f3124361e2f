import type { Config, Page } from '../config/config.ts';

/** A page as the script has it: what its type's visits use, and nothing else. */
export function pageOf(page: Page, { load }: Config) {
  const { name, type, url } = page;
  return { name, type, url, expectedTexts: expectedTexts(page), ...ofType(page, load.mode) };
}

function ofType(page: Page, mode: Config['load']['mode']) {
  switch (page.type) {
    case 'homepage':
      return { maxAssets: page.maxAssets };
    case 'product':
      return mode === 'full'
        ? { idProduct: page.idProduct ?? null, idAttr: page.idAttr ?? null, cartPath: page.cartPath }
        : {};
    case 'category':
      return { categoryDepth: page.categoryDepth };
    case 'script':
      return {};
    case 'landing':
      return { cta: page.cta ?? null, ...(page.ctaSelector !== undefined && { ctaSelector: page.ctaSelector }) };
  }
}

/** Texts that every document of a page must contain, each once. */
export const expectedTexts = ({ expectText, metadata, promo }: Page): string[] =>
  [...new Set([expectText, metadata?.title, promo?.text])].filter((text) => text !== undefined);
