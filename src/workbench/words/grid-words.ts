import type { Language } from './workbench-words';

/** What Univer's grid says by keys that its own words leave out; without these the keys themselves would stand there. */
export interface GridWords {
  readonly ribbon: Readonly<Record<'start' | 'insert' | 'formulas' | 'data' | 'view' | 'others', string>>;
  readonly ui: { readonly ribbon: { readonly menu: string } };
  readonly formula: { readonly operation: { readonly pasteFormula: string } };
  readonly specialPaste: Readonly<Record<'value' | 'format' | 'colWidth' | 'besidesBorder' | 'formula', string>>;
  readonly 'sheets-ui': {
    readonly borderLine: Readonly<Record<'borderTlbr' | 'borderTlbcTlmr' | 'borderTlbrTlbcTlmr' | 'borderBlTr' | 'borderMltrBctr', string>>;
    readonly merge: { readonly confirm: Readonly<Record<'warning' | 'dismantleMergeCellWarning', string>> };
    readonly filter: { readonly confirm: Readonly<Record<'error' | 'notAllowedToInsertRange', string>> };
    readonly info: Readonly<Record<'error' | 'forceStringInfo', string>>;
  };
  readonly 'sheets-formula': {
    readonly progress: Readonly<Record<'analyzing' | 'calculating' | 'array-analysis' | 'array-calculation' | 'done', string>>;
    readonly functionList: {
      readonly LET: {
        readonly functionParameter: Readonly<
          Record<'name1' | 'nameValue1' | 'calculationOrName2' | 'nameValue2' | 'calculationOrName3', ParameterWords>
        >;
      };
    };
  };
  readonly 'sheets-filter-ui': { readonly permission: { readonly filterErr: string } };
  readonly 'find-replace': { readonly replace: { readonly 'partial-success': string } };
}

interface ParameterWords {
  readonly name: string;
  readonly detail: string;
}

const zhCN: GridWords = {
  ribbon: { start: '开始', insert: '插入', formulas: '公式', data: '数据', view: '视图', others: '其他' },
  ui: { ribbon: { menu: '功能区' } },
  formula: { operation: { pasteFormula: '仅粘贴公式' } },
  specialPaste: {
    value: '仅粘贴值',
    format: '仅粘贴格式',
    colWidth: '仅粘贴列宽',
    besidesBorder: '粘贴除边框外的内容',
    formula: '仅粘贴公式',
  },
  'sheets-ui': {
    borderLine: {
      borderTlbr: '左上到右下的斜线',
      borderTlbcTlmr: '左上角的两条斜线',
      borderTlbrTlbcTlmr: '左上角的三条斜线',
      borderBlTr: '左下到右上的斜线',
      borderMltrBctr: '右上角的两条斜线',
    },
    merge: { confirm: { warning: '请注意', dismantleMergeCellWarning: '这样会拆开一部分合并单元格，要继续吗？' } },
    filter: { confirm: { error: '做不到', notAllowedToInsertRange: '筛选后的区域里不能移动单元格，请先取消筛选。' } },
    info: { error: '请注意', forceStringInfo: '以文本形式存储的数字' },
  },
  'sheets-formula': {
    progress: {
      analyzing: '正在分析公式…',
      calculating: '正在计算公式…',
      'array-analysis': '正在分析数组公式…',
      'array-calculation': '正在计算数组公式…',
      done: '计算完成',
    },
    functionList: {
      LET: {
        functionParameter: {
          name1: { name: '名称1', detail: '第一个名称，以字母开头。' },
          nameValue1: { name: '值1', detail: '名称1 代表的值。' },
          calculationOrName2: { name: '计算或名称2', detail: '用到前面名称的计算，或者第二个名称。' },
          nameValue2: { name: '值2', detail: '名称2 代表的值。' },
          calculationOrName3: { name: '计算或名称3', detail: '用到前面名称的计算，或者下一个名称；最后一个参数必须是计算。' },
        },
      },
    },
  },
  'sheets-filter-ui': { permission: { filterErr: '这里受保护，不能筛选。' } },
  'find-replace': { replace: { 'partial-success': '已替换 {0} 处，有 {1} 处没有替换成' } },
};

const enUS: GridWords = {
  ribbon: { start: 'Start', insert: 'Insert', formulas: 'Formulas', data: 'Data', view: 'View', others: 'Others' },
  ui: { ribbon: { menu: 'Ribbon' } },
  formula: { operation: { pasteFormula: 'Paste formulas only' } },
  specialPaste: {
    value: 'Paste values only',
    format: 'Paste formats only',
    colWidth: 'Paste column widths only',
    besidesBorder: 'Paste all but borders',
    formula: 'Paste formulas only',
  },
  'sheets-ui': {
    borderLine: {
      borderTlbr: 'Diagonal from top left',
      borderTlbcTlmr: 'Two diagonals from top left',
      borderTlbrTlbcTlmr: 'Three diagonals from top left',
      borderBlTr: 'Diagonal from bottom left',
      borderMltrBctr: 'Two diagonals from top right',
    },
    merge: { confirm: { warning: 'Please note', dismantleMergeCellWarning: 'This takes some merged cells apart. Go on?' } },
    filter: {
      confirm: { error: 'Not possible', notAllowedToInsertRange: 'Cells of a filtered range cannot be moved; clear the filter first.' },
    },
    info: { error: 'Please note', forceStringInfo: 'A number stored as text' },
  },
  'sheets-formula': {
    progress: {
      analyzing: 'Looking through the formulas…',
      calculating: 'Calculating…',
      'array-analysis': 'Looking through the array formulas…',
      'array-calculation': 'Calculating array formulas…',
      done: 'Calculated',
    },
    functionList: {
      LET: {
        functionParameter: {
          name1: { name: 'name1', detail: 'The first name; it begins with a letter.' },
          nameValue1: { name: 'name_value1', detail: 'The value that name1 stands for.' },
          calculationOrName2: { name: 'calculation_or_name2', detail: 'A calculation with the names so far, or a second name.' },
          nameValue2: { name: 'name_value2', detail: 'The value that name2 stands for.' },
          calculationOrName3: {
            name: 'calculation_or_name3',
            detail: 'A calculation with the names so far, or the next name; the last argument is a calculation.',
          },
        },
      },
    },
  },
  'sheets-filter-ui': { permission: { filterErr: 'This range is protected: it cannot be filtered.' } },
  'find-replace': { replace: { 'partial-success': '{0} replaced, {1} could not be replaced' } },
};

/** Those words in a language, to be laid over Univer's own. */
export function gridWordsOf(language: Language): GridWords {
  return language === 'en-US' ? enUS : zhCN;
}
