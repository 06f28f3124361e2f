/** The published contract of `verdict.json`: fields are added, never changed in meaning. */
export const VERDICT_SCHEMA_VERSION = 1;
