import type { CommentMode } from './comment-schema.ts';
import type { ExpectedVersion } from './expected-version.ts';
import type { DATA_USES } from './journey-schema.ts';
import type { JudgedResults } from './judged.ts';
import type { K6Source } from './k6-source.ts';
import type { LoadWay } from './load-course.ts';
import type { LoadPlan } from './load-plan.ts';
import type { Readiness } from './looks.ts';
import type { OwnScript } from './own-script.ts';
import type { PageLimits } from './page-limits.ts';
import type { Environment, Intensity } from './presets.ts';
import type { Profile } from './profiles.ts';
import type { RequestHeader } from './request-header.ts';
import type { PageSettings, Settings } from './schema.ts';
import type { ScriptPlan } from './script-plan.ts';
import type { Secret } from './secret.ts';
import type { SecretVariable } from './secret-variable.ts';
import type { SequenceStep } from './sequence.ts';
import type { Threshold } from './threshold.ts';

/** A page of the run: its settings, its name (the tag `page`), the full address that a visit asks for, what it must hold, and its share of the load. */
export interface Page extends Omit<PageSettings, 'type'> {
  /** `script`: what a script of the user's measures, as one page. */
  readonly type: PageSettings['type'] | 'script';
  readonly name: string;
  readonly url: string;
  readonly limits: PageLimits;
  readonly load: LoadPlan;
}

/** One request of a journey. Its texts may hold `${variable}`s. */
export interface Step {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly json: { readonly value: unknown } | null;
  readonly expect: {
    /** Null: 2xx after redirects, and no login page. */
    readonly statuses: readonly number[] | null;
    readonly contains: string | null;
    readonly json: readonly {
      readonly path: string;
      readonly keys: readonly (string | number)[];
      readonly value: unknown;
    }[];
  };
  readonly extract: readonly {
    readonly variable: string;
    readonly keys: readonly (string | number)[] | null;
    readonly regex: string | null;
    readonly css: string | null;
    readonly attribute: string | null;
    readonly header: string | null;
  }[];
  /** Done by each VU in its first iteration only. */
  readonly once: boolean;
  /** The pause after it, on average. */
  readonly thinkSeconds: number;
}

/** A journey of the run: steps in their order, a scenario of its own like a page. */
export interface Journey {
  readonly type: 'journey';
  /** The tag `page` of all that it measures. */
  readonly name: string;
  readonly weight: number;
  /** The target: its steps name their paths. */
  readonly url: string;
  readonly limits: PageLimits;
  readonly load: LoadPlan;
  /** Done once before the load; what they extract is given to all VUs. */
  readonly setup: readonly Step[];
  readonly steps: readonly Step[];
}

/** Rows for the journeys. The rows themselves are no part of the config: they may hold personal data. */
export interface DataFile {
  readonly name: string;
  readonly file: string;
  readonly use: (typeof DATA_USES)[number];
  /** Where the file is named, and each column that a journey names. */
  readonly place: string;
  readonly columns: readonly { readonly column: string; readonly place: string }[];
}

/** The load of the run: its plan, and what holds for every page and journey of it. */
export type Load = LoadPlan & LoadTerms;

export interface LoadTerms {
  /** What decides its course. */
  readonly way: LoadWay;
  /** Null where something else decides. */
  readonly intensity: Intensity | null;
  readonly profile: Profile | null;
  readonly mode: 'read-only' | 'full';
  readonly warmUpSeconds: number;
  readonly gracefulStopSeconds: number;
  /** A request that takes longer has failed. */
  readonly requestTimeoutSeconds: number;
  /** The rehearsal is ended after this time. */
  readonly rehearsalSeconds: number;
  /** What a VU may take for a document by the limits: its mean pause, and an answer at the limit of p(95). */
  readonly cycleSeconds: number;
  /** How long one visit of every VU takes at `rps`; 0 without that limit. */
  readonly roundSeconds: number;
  /** Most requests per second of all VUs together; null is no limit. */
  readonly rps: number | null;
}

export interface Guards extends Readonly<Omit<Settings['guards'], 'killSwitch'>> {
  /** True when the live results may stop the load. */
  readonly killSwitch: boolean;
  /** True when the guard rails of production hold for this run. */
  readonly prod: boolean;
  /** The target's host or an allowed one, if it is one of `prodHosts`. */
  readonly prodHost: string | null;
  /** How the host is not a public one, in words; null for a public one. */
  readonly privateTarget: string | null;
  /** True when no request may reach an address that is not public, whatever a name resolves to. */
  readonly publicOnly: boolean;
}

/** Everything that decides a run, complete and consistent. */
export interface Config {
  readonly target: { readonly url: string; readonly host: string };
  readonly environment: Environment;
  /** Null where the run is the only one. */
  readonly sequence: SequenceStep | null;
  readonly load: Load;
  readonly pages: readonly Page[];
  /** The user's own script; then `pages` is what it measures. */
  readonly script: OwnScript | null;
  /** What that script plans, once k6 has told it. */
  readonly plan: ScriptPlan | null;
  /** Results that are judged in place of a load; null where k6 makes them. */
  readonly results: JudgedResults | null;
  readonly journeys: readonly Journey[];
  readonly data: readonly DataFile[];
  /** What `${env.NAME}` stands for in the journeys. Secret. */
  readonly secretVariables: readonly SecretVariable[];
  /** Values of the data files that must appear nowhere. Secret. */
  readonly dataSecrets: readonly Secret[];
  readonly thresholds: readonly Threshold[];
  readonly requestHeaders: readonly RequestHeader[];
  readonly guards: Guards;
  /** What is waited for before anything else is asked of the target; null for nothing. */
  readonly ready: Readiness | null;
  /** The version that must answer before the load and after it; null for any. */
  readonly expectVersion: ExpectedVersion | null;
  readonly job: {
    readonly timeoutSeconds: number;
    readonly readyTimeoutSeconds: number;
    readonly enforce: boolean;
    readonly onInconclusive: 'fail' | 'warn';
  };
  readonly k6: {
    readonly version: string;
    readonly sha256: string | null;
    readonly path: string | null;
    /** Ways that may be tried, in this order. */
    readonly sources: readonly K6Source[];
    readonly downloadUrl: string | null;
    /** Secret. */
    readonly downloadToken: string | null;
  };
  readonly evidence: {
    readonly outputDir: string | null;
    readonly uploadArtifact: boolean;
    readonly artifactName: string | null;
    readonly retentionDays: number | null;
  };
  /** The line that asks the CLI for the same run. */
  readonly command: string;
  readonly comment: {
    readonly when: CommentMode;
    /** Null where the job, its step and the environment tell this gate from others. */
    readonly name: string | null;
    /** Secret. */
    readonly token: string | null;
  };
  /** Where each value came from, by its dotted path in the settings. */
  readonly origins: Readonly<Record<string, string>>;
}

/** All that the load visits: the pages, then the journeys, each a scenario of the run. */
export const visitsOf = ({ pages, journeys }: Pick<Config, 'pages' | 'journeys'>): readonly (Page | Journey)[] => [
  ...pages,
  ...journeys,
];
