import type { Config } from './config.ts';
import type { OwnScript } from './own-script.ts';
import { proxySecrets, type Secret, spellingsOf } from './secret.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What must appear nowhere, and whose value it is: of the config, if it could be read, and of the proxies in the environment. */
export function secretsIn(config: Config | null, env: Env): readonly Secret[] {
  const tokens = [
    { text: config?.k6.downloadToken, from: 'k6-download-token' },
    { text: config?.comment.token, from: 'comment-token' },
  ];
  const ofHeaders = (config?.requestHeaders ?? []).flatMap(({ name, secrets }) =>
    secrets.map((text) => ({ text, from: `the header ${name} of request-headers` })),
  );
  const ofScript = (config?.script?.secretNames ?? []).map((name) => ({
    text: config?.script?.env[name] ?? '',
    from: `the variable ${name} of script-env`,
  }));
  const ofVariables = (config?.secretVariables ?? []).map(({ name, value }) => ({
    text: value,
    from: `the variable ${name} of journeys`,
  }));
  const ofJourneys = [...ofVariables, ...(config?.dataSecrets ?? [])];
  return [
    ...ofHeaders,
    ...ofScript,
    ...ofJourneys,
    ...tokens.flatMap(({ text, from }) => (text ? [{ text, from }] : [])),
    ...proxySecrets(env),
  ];
}

/** Every text that must appear nowhere, however it is spelled, longest first so that none hides inside another. */
export function secretsOf(config: Config | null, env: Env): readonly string[] {
  const texts = secretsIn(config, env).flatMap(({ text }) => [text, ...spellingsOf(text)]);
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}

/** The config as it may be written down: header values, tokens and the query of a mirror left out. The line that asks for the same run is in the verdict. */
export function withoutSecrets(config: Config): unknown {
  const { downloadToken, downloadUrl } = config.k6;
  const k6 = {
    ...config.k6,
    downloadToken: downloadToken === null ? null : '***',
    downloadUrl: downloadUrl?.replace(/\?.*$/s, '?***') ?? null,
  };
  const hidden = ({ name }: { readonly name: string }) => ({ name, value: '***' });
  const { dataSecrets: _rows, command: _command, ...shown } = config;
  return {
    ...shown,
    k6,
    comment: { ...config.comment, token: config.comment.token === null ? null : '***' },
    script: config.script && { ...config.script, env: shownEnv(config.script) },
    requestHeaders: config.requestHeaders.map(hidden),
    secretVariables: config.secretVariables.map(hidden),
  };
}

const shownEnv = ({ env, secretNames }: OwnScript): Record<string, string> =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, secretNames.includes(name) ? '***' : value]));
