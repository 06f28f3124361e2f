import { compareNumbers, numberIn } from './cell-value.ts';

/** Lets a table be sorted by each of its columns: numbers by `data-value` or as they are shown, all else by its text. */
export function makeSortable(table: HTMLTableElement): void {
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  headers.forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const descending = header.getAttribute('aria-sort') === 'ascending';
      for (const other of headers) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sort(table, column, descending ? -1 : 1);
    });
  });
}

function sort(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  const cellOf = (row: HTMLTableRowElement): HTMLTableCellElement | undefined => row.cells[column];
  const rows = [...(body?.rows ?? [])].sort((a, b) => direction * compare(cellOf(a), cellOf(b)));
  body?.append(...rows);
}

function compare(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const isNumber = [a, b].some(
    ({ dataset, className }) => dataset.value !== undefined || /number|headroom/.test(className),
  );
  if (isNumber) return compareNumbers(sortValue(a), sortValue(b));
  return (a.textContent ?? '').localeCompare(b.textContent ?? '', 'en', { numeric: true });
}

/** An empty `data-value` is none. */
const sortValue = ({ dataset: { value }, textContent }: HTMLTableCellElement): number | null =>
  value === undefined ? numberIn(textContent ?? '') : numberIn(value) === null ? null : Number(value);
