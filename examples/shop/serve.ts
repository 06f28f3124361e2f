import { parseArgs } from 'node:util';
import type { ShopKnobs } from './knobs.ts';
import { openShop } from './shop.ts';

const USAGE =
  'Usage: serve [--port 8080] [--latency-ms 0] [--jitter-ms 0] [--error-rate 0] [--hang-after-seconds N] [--login-redirect] [--commit demo]';
const USAGE_ERROR = 2;
const LARGEST_PORT = 65_535;

try {
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = USAGE_ERROR;
}

async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8080' },
      'latency-ms': { type: 'string', default: '0' },
      'jitter-ms': { type: 'string', default: '0' },
      'error-rate': { type: 'string', default: '0' },
      'hang-after-seconds': { type: 'string' },
      'login-redirect': { type: 'boolean', default: false },
      commit: { type: 'string', default: 'demo' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  type Name = 'port' | 'latency-ms' | 'jitter-ms' | 'error-rate' | 'hang-after-seconds';
  const number = (name: Name, most = Number.MAX_VALUE): number => {
    const value = Number(values[name] || Number.NaN);
    const whole = name !== 'port' || Number.isInteger(value);
    if (whole && value >= 0 && value <= most) return value;
    throw new RangeError(`--${name} is ${JSON.stringify(values[name])}: give ${allowed(name, most)}. ${USAGE}`);
  };
  const knobs: ShopKnobs = {
    latencyMs: number('latency-ms'),
    jitterMs: number('jitter-ms'),
    errorRate: number('error-rate', 1),
    loginRedirect: values['login-redirect'],
    commit: values.commit,
    ...(values['hang-after-seconds'] !== undefined && { hangAfterSeconds: number('hang-after-seconds') }),
  };
  const shop = await openShop(knobs, number('port', LARGEST_PORT));
  console.log(`Corner Shop is open at ${shop.url} (Ctrl+C closes it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shop.close());
}

function allowed(name: string, most: number): string {
  const kind = name === 'port' ? 'a whole number' : 'a number';
  return most === Number.MAX_VALUE ? `${kind}, 0 or more` : `${kind} from 0 to ${most}`;
}
