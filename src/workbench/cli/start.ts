import { wordsOf } from '../words/words-of';

process.stdout.write(`${wordsOf('zh-CN').startToCome}\n${wordsOf('en-US').startToCome}\n`);
