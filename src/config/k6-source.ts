/** Every way to a k6, in the order they are tried: named by `k6-path`, the tool cache, PATH, a release archive, its Go module. */
export const K6_SOURCES = ['path', 'cache', 'system', 'release', 'go'] as const;
/** One of `K6_SOURCES`. */
export type K6Source = (typeof K6_SOURCES)[number];

const wordsOf = (line: string): string[] => line.split(',').map((word) => word.trim());

/** True for a line of ways with commas between them. */
export const isSourceList = (line: string): boolean => {
  const known: readonly string[] = K6_SOURCES;
  return wordsOf(line).every((word) => known.includes(word));
};

/** The ways that lines of such words name, each once and in the one order. */
export function readSources(lines: readonly string[]): readonly K6Source[] {
  const named = new Set(lines.flatMap(wordsOf));
  return K6_SOURCES.filter((source) => named.has(source));
}
