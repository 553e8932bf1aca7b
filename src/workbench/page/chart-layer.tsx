import { type ReactNode, useEffect, useReducer } from 'react';

import type { PageWords } from '../words/page-words';
import { chartData } from './chart-data';
import { ChartPicture } from './chart-picture';
import { gridCanvas, onGridChange, screenPlaces } from './grid-view';
import type { PageDesk } from './page-desk';

/** The charts of the sheet in front, over the cells they cover; they move with them. */
export function ChartLayer({
  desk: { book, runtime },
  grid,
  words,
}: {
  readonly desk: PageDesk;
  readonly grid: HTMLElement;
  readonly words: PageWords;
}): ReactNode {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    redraw();
    return onGridChange(runtime, redraw);
  }, [runtime]);
  const sheet = book.activeSheet;
  const { charts } = sheet.features;
  const canvas = charts.length > 0 ? gridCanvas(runtime)?.getBoundingClientRect() : undefined;
  if (!canvas) return null;
  const outer = grid.getBoundingClientRect();
  return (
    <div className="charts">
      {charts.flatMap((chart) =>
        screenPlaces(runtime, sheet, chart.place).map(({ box, window, zoom }, index) => (
          <div
            key={`${chart.id} ${index}`}
            className="chart-window"
            aria-hidden={index > 0}
            style={{
              left: canvas.left - outer.left + window.left,
              top: canvas.top - outer.top + window.top,
              width: window.width,
              height: window.height,
            }}
          >
            <div
              className="chart"
              style={{
                left: box.left - window.left,
                top: box.top - window.top,
                transform: `scale(${zoom})`,
                width: box.width / zoom,
                height: box.height / zoom,
              }}
            >
              <ChartPicture
                chart={chart}
                data={chartData(book, chart)}
                width={box.width / zoom}
                height={box.height / zoom}
                label={words.chart(chart.title ?? chart.name)}
                units={words.units}
                formatNumber={book.formatNumber}
              />
            </div>
          </div>
        )),
      )}
    </div>
  );
}
