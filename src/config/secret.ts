/** A text that must appear nowhere. */
export interface Secret {
  readonly text: string;
  /** What it is the value of, in words that may be shown. */
  readonly from: string;
}

/** Shorter texts are no secrets worth hiding, and hiding them would make everything else unreadable. */
export const MIN_SECRET_CHARS = 3;

/** How a secret may stand in a text: as it is, inside JSON (as JavaScript and as Go write it), and in a URL. */
export function spellingsOf(text: string): readonly string[] {
  if (text.length < MIN_SECRET_CHARS) return [];
  const json = JSON.stringify(text).slice(1, -1);
  const goJson = json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  return [...new Set([text, json, goJson, ...urlSpellings(text)])];
}

function urlSpellings(text: string): string[] {
  try {
    const url = encodeURIComponent(text);
    return [url, url.replaceAll('%20', '+')];
  } catch {
    return []; // Half of a surrogate pair is in no URL.
  }
}
