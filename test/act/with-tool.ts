import { describe, expect, inject, type ProvidedContext, test } from 'vitest';

/** A suite that needs a program: skipped where its language is absent, red where the program should be here and is not. `suite` gets its path. */
export function withTool(name: keyof ProvidedContext['tools'], title: string, suite: (program: string) => void): void {
  const found = inject('tools')[name];
  if (found.kind === 'broken') {
    test(title, () => expect.fail(`${name} cannot be had: ${found.why}`));
    return;
  }
  const reason = found.kind === 'absent' ? ` (skipped: ${found.why})` : '';
  describe.skipIf(found.kind === 'absent')(title + reason, () => suite(found.kind === 'here' ? found.path : ''));
}
