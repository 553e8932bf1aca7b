/** What the add-in counts on and no probe can try: a tester looks, or another program is asked. */
export interface ByHand {
  readonly id: string;
  readonly sentence: { readonly 'zh-CN': string; readonly 'en-US': string };
}

export const byHand: readonly ByHand[] = [
  {
    id: 'hand-window',
    sentence: {
      'zh-CN': '生成月报时切换到别的工作簿窗口：提示回到本窗口再试，回来再试一次就完成（office-js #6365）',
      'en-US':
        'Going to another workbook’s window while the month is built brings a sentence that asks to come back, and building it again completes it (office-js #6365)',
    },
  },
  {
    id: 'hand-undo',
    sentence: {
      'zh-CN': '生成月报后按几次 Ctrl+Z，再看面板：要么什么都没退回，要么提示恢复或撤除',
      'en-US':
        'After the month is built, Ctrl+Z takes back nothing of it, or the pane offers at its next look to build it anew or to remove it',
    },
  },
  {
    id: 'hand-dirty',
    sentence: {
      'zh-CN': '只看面板不改工作簿：关闭时不问是否保存；生成月报后会问',
      'en-US': 'A workbook that the pane has only looked at closes without a question; one with a month built asks to be saved',
    },
  },
  {
    id: 'hand-blank-argument',
    sentence: {
      'zh-CN': '=AR.DUEDATE(A1,B1) 的 B1 空着时，与省略这个参数结果相同（桌面版传 0，网页版传 null，office-js #4702）',
      'en-US': 'A blank cell as an argument of =AR.… counts as left out, whether Excel passes 0 (desktop) or null (web) (office-js #4702)',
    },
  },
  {
    id: 'hand-error-argument',
    sentence: {
      'zh-CN': '=AR. 函数的区域参数里有错误值时，只有那一行得到错误',
      'en-US': 'An error in a range that an =AR. function is given makes an error of its own row alone',
    },
  },
  {
    id: 'hand-function-spill',
    sentence: {
      'zh-CN': '=AR.AGINGCLASS(D2:D9,$B$1) 在支持动态数组的 Excel 里溢出八行，不支持的只显示第一个',
      'en-US':
        '=AR.AGINGCLASS(D2:D9,$B$1) spills into eight cells where Excel has dynamic arrays, and shows its first answer alone where it has not',
    },
  },
  {
    id: 'hand-two-authors',
    sentence: {
      'zh-CN': '两人同时打开时，一人的隐藏名称另一人看得到；两台电脑的时间相差不到三分钟',
      'en-US':
        'What one of several people who have the workbook open adds to its names, the others see; their clocks differ by less than three minutes',
    },
  },
  {
    id: 'hand-print',
    sentence: {
      'zh-CN': '打印预览：每页一列宽、标题行重复、页脚是页码，没有打印机时也能生成',
      'en-US': 'Print preview has one page across, repeated headings and page numbers, and the month is built without a printer, too',
    },
  },
  {
    id: 'hand-conflict',
    sentence: {
      'zh-CN': '与别的作者冲突时 Excel 给出 Conflict 或 InsertDeleteConflict，只读工作簿给出 ConflictedOrReadOnly 或 AccessDenied',
      'en-US':
        'Conflict and InsertDeleteConflict stand for a conflict with another author, ConflictedOrReadOnly and AccessDenied for a workbook that is read-only',
    },
  },
  {
    id: 'hand-large-read',
    sentence: {
      'zh-CN': '一次读超过五百万个单元格时 values 是 null，不报错（加载项先查大小）',
      'en-US': 'Above 5 million cells `values` is null without an error (the add-in looks at sizes first)',
    },
  },
  {
    id: 'hand-cell-edit',
    sentence: {
      'zh-CN': '正在编辑单元格时请求会等到编辑结束',
      'en-US': 'While a cell is edited a request waits until that is over',
    },
  },
  {
    id: 'hand-copied-sheet',
    sentence: {
      'zh-CN': '把月报工作表复制一份（移动或复制 > 建立副本）后再生成：副本原样不动，也不当作台账',
      'en-US': 'A copy of a sheet of the month (Move or Copy) stays as it is when the month is built anew, and is taken for no ledger',
    },
  },
];
