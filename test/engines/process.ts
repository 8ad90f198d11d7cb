import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Running {
  /** Resolves with what `ready` catches in its words; rejects where it ends before. */
  hear(ready: RegExp): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a program. It may write to descriptor 3, too. */
export function start(
  program: string,
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(program, options, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // In a group of its own: what it starts ends with it.
    detached: true,
    env: { ...process.env, ...env },
  });
  let words = '';
  for (const output of child.stdio.slice(1)) output?.on('data', (part) => (words += String(part)));
  return {
    hear: (ready) =>
      new Promise((done, fail) => {
        const listen = () => {
          const found = ready.exec(words)?.[1];
          if (found !== undefined) done(found);
        };
        for (const output of child.stdio.slice(1)) output?.on('data', listen);
        child.once('error', fail);
        child.once('exit', () => fail(new Error(`${program} ended: ${words}`)));
        listen();
      }),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const end = once(child, 'exit');
      if (child.pid !== undefined) process.kill(-child.pid);
      await end;
    },
  };
}
