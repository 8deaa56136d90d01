import 'server-only';
import { Worker } from 'node:worker_threads';

/**
 * The whole life of a program that `imKindprozess` starts: reads one file from standard input, writes what `tun` makes of
 * it as JSON, and ends. It has no secrets in its environment, and ends itself when it takes more memory than it was told
 * (images live outside of V8's heap). `tun` also gets the words behind the memory limit.
 */
export async function lebe(tun: (bytes: Uint8Array, ...worte: string[]) => Promise<unknown>): Promise<void> {
  const [hoechstMb = '1024', ...worte] = process.argv.slice(2);
  const wache = `
    const hoechstens = ${Number(hoechstMb)} * 1024 * 1024;
    setInterval(() => { if (process.memoryUsage.rss() > hoechstens) process.kill(process.pid, 'SIGKILL'); }, 50);
  `;
  new Worker(wache, { eval: true, execArgv: [] }).unref();
  const stuecke: Buffer[] = [];
  for await (const stueck of process.stdin) stuecke.push(stueck as Buffer);
  const antwort = await tun(new Uint8Array(Buffer.concat(stuecke)), ...worte);
  process.stdout.write(JSON.stringify(antwort), () => process.exit(0));
}
