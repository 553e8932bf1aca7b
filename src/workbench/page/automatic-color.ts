const colors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** Office's own colours, in order: for series, and slices, that name none. */
export const automaticColor = (index: number): string => colors[index % colors.length] ?? '#4472C4';
