/** What a command may use of the process it runs in. */
export interface CommandIo {
  /** Standard output. */
  print(text: string): void;
  /** Standard error. */
  complain(text: string): void;
  /** Shows what is being done, over what it showed before; '' takes it away. Does nothing where nobody watches. */
  showProgress(text: string): void;
  /** The directory that relative paths start from. */
  readonly directory: string;
  /** With stacks and with whatever the libraries write to the console. */
  readonly debug: boolean;
  now(): Date;
}

/** The process itself. `npm run` changes to the project's directory first; paths are meant from where the user typed. */
export function processIo(): CommandIo {
  return {
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    showProgress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    },
    directory: process.env['INIT_CWD'] ?? process.cwd(),
    debug: (process.env['DEBUG'] ?? '') !== '',
    now: () => new Date(),
  };
}
