import { type Secret, spellingsOf } from '../config/secret.ts';

/** Shorter secrets are words that results hold anyway (`200`, `product`). */
const MIN_CHARS = 8;

/** Looks for secrets in bytes that pass by in pieces. */
export interface LeakWatch {
  /** Looks at the next piece; a secret that two pieces share is seen too. */
  look(piece: Uint8Array): void;
  /** Whose value was seen, in words, each once. */
  found(): readonly string[];
}

/** Watches for these secrets, in any of their spellings. Costs one search for each of them, and nothing where there are none. */
export function watchForLeaks(secrets: readonly Secret[]): LeakWatch {
  const needles = secrets
    .filter(({ text }) => text.length >= MIN_CHARS)
    .flatMap(({ text, from }) => spellingsOf(text).map((form) => ({ bytes: Buffer.from(form), from })));
  const overlap = Math.max(0, ...needles.map(({ bytes }) => bytes.length - 1));
  const seen = new Set<string>();
  let before = Buffer.alloc(0);
  return {
    look(piece) {
      if (needles.length === 0) return;
      const text = Buffer.concat([before, piece]);
      for (const { bytes, from } of needles) if (!seen.has(from) && text.includes(bytes)) seen.add(from);
      before = text.subarray(Math.max(0, text.length - overlap));
    },
    found: () => [...seen],
  };
}
