import { type LoadPlan, vusAt } from '../config/load-plan.ts';

const COLUMNS = 60;
const ROWS = 4;
/** Fillings of a cell, from nothing to all of it, in eighths. */
const CELLS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const EIGHTHS = 8;

/** VUs over the planned seconds as lines of text: what is active in the middle of each of the columns. */
export function vuChart(plan: LoadPlan): string[] {
  const { durationSeconds, stages, maxVus } = plan;
  const width = Math.min(COLUMNS, Math.max(1, durationSeconds));
  const vus = [...Array(width).keys()].map((column) => vusAt(plan, ((column + 0.5) * durationSeconds) / width));
  const highest = Math.max(1, maxVus, ...stages.map(({ targetVus }) => targetVus));
  const margin = String(highest).length;
  const rows = [...Array(ROWS).keys()].map((row) => {
    const label = row === 0 ? String(highest) : '';
    return `${label.padStart(margin)} │${vus.map((count) => cell(count / highest, ROWS - 1 - row)).join('')}`.trimEnd();
  });
  const end = `${durationSeconds} s`;
  return [
    ...rows,
    `${'0'.padStart(margin)} └${'─'.repeat(width)}`,
    `${' '.repeat(margin + 2)}0 s${end.padStart(Math.max(end.length + 1, width - 3))}`,
  ];
}

/** What a share of the height fills of the cell at so many cells above the ground; what is there at all is seen. */
function cell(share: number, above: number): string {
  const filled = Math.round((share * ROWS - above) * EIGHTHS);
  const least = share > 0 && above === 0 ? 1 : 0;
  return CELLS[Math.min(EIGHTHS, Math.max(least, filled))] ?? ' ';
}
