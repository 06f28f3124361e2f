/** The k6 that runs when nothing else is asked for; the one place that names it. Without the `v`. */
export const DEFAULT_K6_VERSION = '2.2.0';
