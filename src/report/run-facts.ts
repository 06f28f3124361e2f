import type { Verdict } from '../verdict/verdict.ts';

/** What a reader of another tool needs to know of the run, by name; what is not known is left out. */
export function runFacts({
  id,
  outcome,
  enforced,
  config,
  sequence,
  targetVersion,
  context,
  runs,
}: Verdict): Readonly<Record<string, string>> {
  const facts: Readonly<Record<string, string | null | undefined>> = {
    outcome,
    enforced: String(enforced),
    environment: config?.environment,
    profile: profileOf(sequence),
    target: config?.target,
    'target-version': targetVersion?.after ?? targetVersion?.before,
    'k6-version': runs.at(-1)?.version,
    'run-id': id,
    'config-hash': config?.hash,
    commit: context.commit,
    'run-url': context.runUrl,
  };
  return Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

const profileOf = (sequence: Verdict['sequence']): string | undefined =>
  sequence === null ? undefined : sequence.profiles[sequence.step - 1];

/** What tells the tests of one gate from those of another in the same report: `preprod`, `preprod.smoke` in a sequence. */
export const scopeOf = ({ config, sequence }: Verdict): readonly string[] =>
  ['k6-gate', config?.environment, profileOf(sequence)].flatMap((part) => (part ? [part] : []));
