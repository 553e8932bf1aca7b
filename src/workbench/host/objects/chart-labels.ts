import { newLabels, type ChartSeries, type SeriesLabels } from '../../book/chart';
import { RichObject } from './rich-object';
import { booleanArgument, colorArgument, numberArgument, textArgument } from './wire-arguments';

/** The values that stand on a series: their format and their font. Touching it shows them, as in Excel. */
export class ChartDataLabels extends RichObject {
  override readonly wireClass = 'ChartDataLabels';
  override readonly defaultMembers = ['NumberFormat', 'ShowValue'];

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get ShowValue(): boolean {
    return this.series.labels !== undefined;
  }

  set ShowValue(value: unknown) {
    showLabels(this.series, booleanArgument(value));
  }

  get NumberFormat(): string {
    return this.series.labels?.numberFormat ?? 'General';
  }

  set NumberFormat(value: unknown) {
    labelsOf(this.series).numberFormat = textArgument(value);
  }

  get Format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.series);
  }
}

class ChartDataLabelFormat extends RichObject {
  override readonly wireClass = 'ChartDataLabelFormat';

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Font(): ChartLabelFont {
    return new ChartLabelFont(this.series);
  }
}

class ChartLabelFont extends RichObject {
  override readonly wireClass = 'ChartFont';
  override readonly defaultMembers = ['Color', 'Size'];

  constructor(private readonly series: ChartSeries) {
    super();
  }

  get Color(): string {
    return this.series.labels?.color ?? '#000000';
  }

  set Color(value: unknown) {
    labelsOf(this.series).color = colorArgument(value);
  }

  get Size(): number {
    return this.series.labels?.size ?? 10;
  }

  set Size(value: unknown) {
    labelsOf(this.series).size = numberArgument(value, 1);
  }
}

/** Shows a series' values, or takes them away. */
export function showLabels(series: ChartSeries, isShown: boolean): void {
  if (isShown) labelsOf(series);
  else delete series.labels;
}

function labelsOf(series: ChartSeries): SeriesLabels {
  return (series.labels ??= newLabels());
}
