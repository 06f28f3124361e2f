import { parseArgs } from 'node:util';
import { openShop } from './shop.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    'latency-ms': { type: 'string', default: '0' },
    'jitter-ms': { type: 'string', default: '0' },
    'error-rate': { type: 'string', default: '0' },
  },
});

const number = (name: keyof typeof values): number => {
  const value = Number(values[name]);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new RangeError(`--${name} is ${values[name]}: give a number, 0 or more`);
};

const knobs = { latencyMs: number('latency-ms'), jitterMs: number('jitter-ms'), errorRate: number('error-rate') };
const shop = await openShop(knobs, number('port'));
console.log(`Corner Shop is open at ${shop.url} (Ctrl+C closes it)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void shop.close());
