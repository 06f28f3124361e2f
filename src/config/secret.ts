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

/** User name and password of the proxies in the environment, together and the password alone. k6 gets them, so whatever it says of a proxy may hold them. */
export function proxySecrets(env: Readonly<Record<string, string | undefined>>): readonly Secret[] {
  return Object.entries(env).flatMap(([name, value = '']) => {
    const credentials = /^https?_proxy$/i.test(name)
      ? /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.*)@/i.exec(value)?.[1]
      : undefined;
    if (credentials === undefined) return [];
    const password = credentials.replace(/^[^:]*:?/, '');
    // A short password may be any word.
    const texts = password.length >= 8 ? [credentials, password] : [credentials];
    return texts.map((text) => ({ text, from: `the credentials in ${name}` }));
  });
}
