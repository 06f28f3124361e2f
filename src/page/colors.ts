/** A colour as the style of the page has it now: `#rrggbb`. */
export const colorOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
