import { redactor } from './evidence/redact.ts';
import { changed } from './report/live-lines.ts';
import type { Log } from './world.ts';

/** A log that gets no secret in the first place: the masks of a CI have limits of their own. */
export function logWithoutSecrets(log: Log, secrets: readonly string[]): Log {
  const redact = redactor(secrets);
  return {
    info: (line) => log.info(redact(line)),
    notice: (line) => log.notice(redact(line)),
    warning: (line) => log.warning(redact(line)),
    live: (block) => log.live(block && changed(block, redact)),
    liveEverySeconds: log.liveEverySeconds,
    group: (title) => log.group(redact(title)),
    mask: (secret) => log.mask(secret),
  };
}
