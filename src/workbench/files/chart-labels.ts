import { withElements } from './xml-elements';

/** The part of a chart as the library wrote it, with labels of one line: LibreOffice breaks those of a low chart between their letters. */
export function withUnbrokenLabels(chartXml: string): string {
  return withElements(chartXml, ['dLbls'], (labels) => labels.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>'));
}
