import { type ClosedPlan, heightAt, type LoadPlan, type OpenPlan } from '../config/load-plan.ts';

const COLUMNS = 60;
const ROWS = 4;
/** Fillings of a cell, from nothing to all of it, in eighths. */
const CELLS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const EIGHTHS = 8;

type Course<Plan extends LoadPlan> = Omit<Plan, 'maxVus' | 'neededVus'>;
/** What a chart needs of a load. */
export type Charted = Course<ClosedPlan> | Course<OpenPlan>;

/** VUs, or visits per second, over the planned seconds as lines of text: what is asked for in the middle of each of the columns. */
export function vuChart(plan: Charted): string[] {
  const { durationSeconds, stages, start } = plan;
  const width = Math.min(COLUMNS, Math.max(1, Math.ceil(durationSeconds)));
  const heights = [...Array(width).keys()].map((column) =>
    asked(plan, heightAt(plan, ((column + 0.5) * durationSeconds) / width)),
  );
  const highest = asked(plan, Math.max(start, ...stages.map(({ target }) => target)));
  const margin = String(highest).length;
  const rows = [...Array(ROWS).keys()].map((row) => {
    const label = row === 0 ? String(highest) : '';
    return `${label.padStart(margin)} │${heights.map((height) => cell(height / highest, ROWS - 1 - row)).join('')}`.trimEnd();
  });
  const end = `${durationSeconds} s`;
  return [
    ...rows,
    `${'0'.padStart(margin)} └${'─'.repeat(width)}`,
    `${' '.repeat(margin + 2)}0 s${end.padStart(Math.max(end.length + 1, width - 3))}`,
  ];
}

/** Whole VUs, or visits per second. */
const asked = (plan: Charted, height: number): number =>
  plan.model === 'open' ? Number((height / plan.perSeconds).toFixed(3)) : Math.round(height);

/** What a share of the height fills of the cell at so many cells above the ground; what is there at all is seen. */
function cell(share: number, above: number): string {
  const filled = Math.round((share * ROWS - above) * EIGHTHS);
  const least = share > 0 && above === 0 ? 1 : 0;
  return CELLS[Math.min(EIGHTHS, Math.max(least, filled))] ?? ' ';
}
