import type { Language } from './workbench-words';

/** What `npm start` says. */
export interface StartWords {
  readonly buildingAddIn: string;
  readonly buildingPage: string;
  ready(address: string): string;
  portTaken(port: number): string;
  badOption(option: string): string;
  failed(detail: string): string;
  readonly usage: string;
}

const zhCN: StartWords = {
  buildingAddIn: '正在构建插件（只在第一次或代码改动以后）…',
  buildingPage: '正在构建试用工作台（只在第一次或代码改动以后）…',
  ready: (address) => `试用工作台已就绪：${address}\n按 Ctrl+C 结束。`,
  portTaken: (port) => `端口 ${port} 已被占用，换用另一个端口；浏览器里留着的工作簿属于原来的地址，这里看不到。`,
  badOption: (option) => `“${option}”不行；可用的选项请看 npm start -- --help。`,
  failed: (detail) => `没有启动成功：${detail}（设置环境变量 DEBUG=1 可看到详细信息）`,
  usage: `用法：npm start -- [选项]      在浏览器里试用插件，不需要 Excel，也不需要联网

  --no-open        不自动打开浏览器
  --port 端口      默认 3100，被占用时换用另一个
`,
};

const enUS: StartWords = {
  buildingAddIn: 'Building the add-in (the first time, and after changes of the code)…',
  buildingPage: 'Building the page (the first time, and after changes of the code)…',
  ready: (address) => `The workbench is ready: ${address}\nCtrl+C ends it.`,
  portTaken: (port) =>
    `Port ${port} is taken; another one is used. Workbooks kept in your browser belong to the usual address and do not show here.`,
  badOption: (option) => `“${option}” is no option; see npm start -- --help.`,
  failed: (detail) => `Could not start: ${detail} (set DEBUG=1 for the details)`,
  usage: `Usage: npm start -- [options]      try the add-in in your browser, without Excel and offline

  --no-open        do not open the browser
  --port PORT      3100 unless said otherwise; another one where it is taken
`,
};

/** The words of `npm start` in a language. */
export function startWordsOf(language: Language): StartWords {
  return language === 'en-US' ? enUS : zhCN;
}
