import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';

import type { CommandIo } from '../../../src/workbench/cli/command-io';
import { languageOf, startCommand } from '../../../src/workbench/cli/start-command';
import { startServer } from '../../../src/workbench/server/start-server';

const root = tmpdir();

function listen(): { readonly io: CommandIo; readonly printed: string[]; readonly complaints: string[] } {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const io: CommandIo = {
    print: (text) => void printed.push(text),
    complain: (text) => void complaints.push(text),
    showProgress: () => undefined,
    directory: root,
    debug: false,
    now: () => new Date(0),
  };
  return { io, printed, complaints };
}

const built = (): Promise<void> => Promise.resolve();

describe('startCommand', () => {
  it('says so where the port asked for is taken, and takes another one', async () => {
    const other = await startServer({ root });
    const { port } = new URL(other.url);
    const { io, printed, complaints } = listen();
    const server = await startCommand(['--no-open', '--port', port], { root, io, environment: { LANG: 'en_US.UTF-8' }, build: built });
    if (typeof server === 'number') throw new Error('no server');
    expect(complaints).toEqual([
      `Port ${port} is taken; another one is used. Workbooks kept in your browser belong to the usual address and do not show here.\n`,
    ]);
    expect(printed).toEqual([`The workbench is ready: ${server.url}\nCtrl+C ends it.\n`]);
    await server.close();
    await other.close();
  });

  it('says so of the usual port, too', async () => {
    const holder = createServer().on('error', () => undefined); // where someone has the port already, it is taken as well
    holder.listen(3100, '127.0.0.1');
    await Promise.race([once(holder, 'listening'), new Promise((resolve) => holder.on('error', resolve))]);
    const { io, complaints } = listen();
    const server = await startCommand(['--no-open'], { root, io, environment: {}, build: built });
    if (typeof server === 'number') throw new Error('no server');
    expect(complaints).toEqual(['端口 3100 已被占用，换用另一个端口；浏览器里留着的工作簿属于原来的地址，这里看不到。\n']);
    await server.close();
    holder.close();
  });

  it('leaves no server behind where the build fails', async () => {
    const free = await startServer({ root });
    const { port } = new URL(free.url);
    await free.close();
    const { io } = listen();
    const failing = startCommand(['--port', port], { root, io, environment: {}, build: () => Promise.reject(new Error('does not build')) });
    await expect(failing).rejects.toThrow('does not build');
    const again = await startServer({ root, port: Number(port) });
    expect(new URL(again.url).port).toBe(port);
    await again.close();
  });
});

describe('languageOf', () => {
  it('is the terminal’s', () => {
    expect([languageOf({ LANG: 'en_GB.UTF-8' }), languageOf({ LANG: 'zh_CN.UTF-8' }), languageOf({})]).toEqual(['en-US', 'zh-CN', 'zh-CN']);
  });
});
