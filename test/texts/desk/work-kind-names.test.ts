import { workKinds } from '../../../src/domain/dunning/work-kinds';
import { workKindWords } from '../../../src/registers/arrangements/columns';
import { enUS } from '../../../src/texts/en-US';
import { zhCN } from '../../../src/texts/zh-CN';

describe('the names of kinds of work', () => {
  it('are in sheets and the pane what they are in 事项安排', () => {
    const text = (kind: string) => workKindWords.find(({ means }) => means === kind)?.text;
    expect(workKinds.map((kind) => ({ 'zh-CN': zhCN.desk.kind(kind), 'en-US': enUS.desk.kind(kind) }))).toEqual(workKinds.map(text));
  });
});
