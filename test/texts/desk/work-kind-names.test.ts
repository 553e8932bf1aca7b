import { workKinds } from '../../../src/domain/dunning/work-kinds';
import { workKindWords } from '../../../src/registers/arrangements/columns';
import { deskTexts } from '../../../src/texts/desk/desk-texts';

describe('the names of kinds of work', () => {
  it('are in sheets and the pane what they are in 事项安排', () => {
    const text = (kind: string) => workKindWords.find(({ means }) => means === kind)?.text;
    expect(workKinds.map((kind) => ({ 'zh-CN': deskTexts['zh-CN'].kind(kind), 'en-US': deskTexts['en-US'].kind(kind) }))).toEqual(
      workKinds.map(text),
    );
  });
});
