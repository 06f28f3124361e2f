/** A file of the shop, as it goes over the wire. */
export interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" fill="#246"/></svg>\n';

const css = (body: string): Asset => ({ type: 'text/css; charset=utf-8', body });
const script = (body: string): Asset => ({ type: 'text/javascript; charset=utf-8', body });
const png: Asset = { type: 'image/png', body: PIXEL };

/** Everything the pages load from the shop itself, by path. */
export const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ['/assets/shop.css', css('body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 60rem; }\n')],
  ['/assets/theme.css', css('h1 { color: #246; }\n')],
  ['/assets/shop.js', script('document.documentElement.classList.add("ready");\n')],
  ['/assets/slider.js', script('document.querySelectorAll(".slider").forEach((slide) => slide.scrollTo(0, 0));\n')],
  ['/assets/logo.svg', { type: 'image/svg+xml', body: LOGO }],
  ['/assets/hero.png', png],
  ['/assets/product.png', png],
]);
