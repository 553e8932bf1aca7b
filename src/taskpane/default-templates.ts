type Loaded = Promise<{ readonly default: string }>;

/** The templates of ours, each a file of its own: a user writes letters of one kind or two. */
const templates: Readonly<Record<string, () => Loaded>> = {
  'first.zh-CN.docx': () => import(/* webpackChunkName: "letter-first-zh-CN" */ '../../assets/letters/first.zh-CN.docx'),
  'first.en-US.docx': () => import(/* webpackChunkName: "letter-first-en-US" */ '../../assets/letters/first.en-US.docx'),
  'second.zh-CN.docx': () => import(/* webpackChunkName: "letter-second-zh-CN" */ '../../assets/letters/second.zh-CN.docx'),
  'second.en-US.docx': () => import(/* webpackChunkName: "letter-second-en-US" */ '../../assets/letters/second.en-US.docx'),
  'lawyer.zh-CN.docx': () => import(/* webpackChunkName: "letter-lawyer-zh-CN" */ '../../assets/letters/lawyer.zh-CN.docx'),
  'statement.zh-CN.docx': () => import(/* webpackChunkName: "letter-statement-zh-CN" */ '../../assets/letters/statement.zh-CN.docx'),
  'statement.en-US.docx': () => import(/* webpackChunkName: "letter-statement-en-US" */ '../../assets/letters/statement.en-US.docx'),
  'agreement.zh-CN.docx': () => import(/* webpackChunkName: "letter-agreement-zh-CN" */ '../../assets/letters/agreement.zh-CN.docx'),
  'summary.zh-CN.docx': () => import(/* webpackChunkName: "summary-zh-CN" */ '../../assets/letters/summary.zh-CN.docx'),
  'summary.en-US.docx': () => import(/* webpackChunkName: "summary-en-US" */ '../../assets/letters/summary.en-US.docx'),
  'paper.docx': () => import(/* webpackChunkName: "paper" */ '../../assets/letters/paper.docx'),
};

/** Thrown for a template that there is none of: a fault of the program. */
class NoSuchTemplate extends Error {
  override name = 'NoSuchTemplate';
}

/** The bytes of a template of ours by its file. */
export async function defaultTemplate(file: string): Promise<Uint8Array> {
  const load = templates[file];
  if (load === undefined) throw new NoSuchTemplate(file);
  const { default: address } = await load();
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
