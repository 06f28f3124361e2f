/** The version of k6-gate itself; a test keeps it equal to package.json. */
export const VERSION = '1.0.0';
