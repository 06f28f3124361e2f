import type { ChartData } from '../report/html/chart-shape.ts';
import { showCharts } from './charts.ts';
import { openLinkedFold, openWholeInPrint } from './folds.ts';
import { makeSortable } from './sorting.ts';

// The page is whole without any of this.
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) makeSortable(table);
openLinkedFold();
openWholeInPrint();
const data = document.getElementById('data');
if (data !== null) showCharts(JSON.parse(data.textContent) as ChartData);
