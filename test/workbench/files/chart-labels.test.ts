import { withUnbrokenLabels } from '../../../src/workbench/files/chart-labels';

describe('withUnbrokenLabels', () => {
  it('keeps the labels of each series in one line, and leaves the text of titles and axes', () => {
    const xml =
      '<c:title><c:txPr><a:bodyPr/></c:txPr></c:title><c:ser><c:dLbls><c:txPr><a:bodyPr/></c:txPr></c:dLbls></c:ser>' +
      '<c:ser><c:dLbls><c:txPr><a:bodyPr/></c:txPr></c:dLbls></c:ser><c:ser><c:dLbls><c:showVal val="1"/></c:dLbls></c:ser>';
    expect(withUnbrokenLabels(xml)).toBe(
      '<c:title><c:txPr><a:bodyPr/></c:txPr></c:title><c:ser><c:dLbls><c:txPr><a:bodyPr wrap="none"/></c:txPr></c:dLbls></c:ser>' +
        '<c:ser><c:dLbls><c:txPr><a:bodyPr wrap="none"/></c:txPr></c:dLbls></c:ser><c:ser><c:dLbls><c:showVal val="1"/></c:dLbls></c:ser>',
    );
  });
});
