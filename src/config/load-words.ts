import type { Load } from './config.ts';
import { isConstant, peakRate } from './visit-rate.ts';

/** The load in a few words: `up to 20 VUs for 60 s`, `20 visits/s for 60 s with up to 140 VUs`, `profile stress, up to 200 VUs for 840 s`. */
export function loadLine(load: Load): string {
  const { maxVus, durationSeconds, profile } = load;
  const vus = `up to ${maxVus === 1 ? '1 VU' : `${maxVus} VUs`}`;
  const name = profile === null ? '' : `profile ${profile}, `;
  if (load.model === 'closed') return `${name}${vus} for ${durationSeconds} s`;
  const rate = `${isConstant(load) ? '' : 'up to '}${peakRate(load)} visits/s`;
  return `${rate} for ${durationSeconds} s with ${vus}`;
}
