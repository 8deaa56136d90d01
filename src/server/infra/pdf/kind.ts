import 'server-only';
import { Worker } from 'node:worker_threads';
import { befundeImPdf } from './dokument';

// A process of its own for one PDF: reads it from standard input and writes what it finds as JSON. It has no secrets in
// its environment, and ends itself when it takes more memory than it was told (images live outside of V8's heap).
const [hoechstMb = '1024'] = process.argv.slice(2);
const wache = `
  const hoechstens = ${Number(hoechstMb)} * 1024 * 1024;
  setInterval(() => { if (process.memoryUsage.rss() > hoechstens) process.kill(process.pid, 'SIGKILL'); }, 50);
`;
new Worker(wache, { eval: true, execArgv: [] }).unref();

const stuecke: Buffer[] = [];
for await (const stueck of process.stdin) stuecke.push(stueck as Buffer);
const befunde = await befundeImPdf(new Uint8Array(Buffer.concat(stuecke)));
process.stdout.write(JSON.stringify(befunde), () => process.exit(0));
