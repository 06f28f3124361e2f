import type { Guards, Load } from './config.ts';
import type { Context } from './context.ts';
import type { PageSettings, Settings } from './schema.ts';

/** What a rule sees: the effective settings, what follows from them, and who asks. */
export interface RuleView {
  readonly settings: Settings;
  readonly guards: Guards;
  readonly load: Load;
  readonly context: Context;
  /** The config file that was read; null without one. */
  readonly file: string | null;
  /** The user's own script; null without one. */
  readonly script: string | null;
  /** Where a limit came from (`environment preprod`). */
  readonly originOf: (path: string) => string;
}

/** What is wrong with an input; `refusal` where a guard rail forbids what is well written. */
export type Found =
  | { readonly input: string; readonly message: string; readonly refusal?: boolean }
  | false
  | undefined;
/** Looks at one page among the settings, and says what is wrong with which of its settings. */
export type PageRule = (page: PageSettings, view: RuleView, index: number) => Found;
/** Looks at the settings as a whole, and says what is wrong with which input. */
export type Rule = (view: RuleView) => Found;

/** What a guard rail forbids. */
export const refused = (input: string, message: string): Found => ({ input, message, refusal: true });
