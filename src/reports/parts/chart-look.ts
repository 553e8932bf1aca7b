import { hairlineColor, headerFill } from '../../sheets/look';
import type { ChartModel } from '../../sheets/sheet-model';

/** Tells a line from another in black and white. */
export const lightColor = '#8FA6C4';

/** What the charts of a part look like. */
export const chartStyle: Pick<ChartModel, 'titleStyle' | 'gridlineColor' | 'gapWidth'> = {
  titleStyle: { fontSize: 11, bold: true, color: headerFill },
  gridlineColor: hairlineColor,
  gapWidth: 50,
};
