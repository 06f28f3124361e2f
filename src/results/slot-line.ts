import { isRecord, parseJson } from './json.ts';
import { ofPhases, PHASES, type Slot, type SlotCounts, type SlotPercentiles } from './measurements.ts';

/** No count of a second and no time in milliseconds is higher; sums of it stay finite. */
const HIGHEST = 1e12;

/** Reads a line of `timeline.ndjson`; null when it is none, torn, or of a version that knew less. */
export function readSlot(line: string): Slot | null {
  const json = parseJson(line);
  if (!isRecord(json) || !isAmount(json.second) || !isRecord(json.pages)) return null;
  const [vus, total] = [amountOrNull(json.vus), readCounts(json.total)];
  if (vus === undefined || total === null) return null;
  const pages: [string, SlotCounts][] = [];
  for (const [page, raw] of Object.entries(json.pages)) {
    const counts = readCounts(raw);
    if (counts === null) return null;
    pages.push([page, counts]);
  }
  return { second: Math.floor(json.second), vus, total, pages: Object.fromEntries(pages) };
}

function readCounts(json: unknown): SlotCounts | null {
  if (!isRecord(json) || !isAmount(json.requests) || !isAmount(json.errors)) return null;
  const [p50, p95, p99] = [amountOrNull(json.p50), amountOrNull(json.p95), amountOrNull(json.p99)];
  const [documents, phases] = [readPercentiles(json.documents), readPhases(json.phases)];
  if (p50 === undefined || p95 === undefined || p99 === undefined) return null;
  if (documents === undefined || phases === null) return null;
  return { requests: json.requests, errors: json.errors, p50, p95, p99, documents, phases };
}

function readPercentiles(json: unknown): SlotPercentiles | null | undefined {
  if (json === null) return null;
  if (!isRecord(json)) return undefined;
  const { p50, p95, p99 } = json;
  return isAmount(p50) && isAmount(p95) && isAmount(p99) ? { p50, p95, p99 } : undefined;
}

function readPhases(json: unknown): SlotCounts['phases'] | null {
  if (!isRecord(json) || PHASES.some((phase) => amountOrNull(json[phase]) === undefined)) return null;
  return ofPhases((phase) => amountOrNull(json[phase]) ?? null);
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= HIGHEST;

/** Undefined when it is neither. */
const amountOrNull = (value: unknown): number | null | undefined =>
  value === null || isAmount(value) ? value : undefined;
