import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ausfuehren } from './befehl.mjs';
import { wurzel } from './pfade.mjs';

const schema = join(wurzel, 'prisma/schema');
const erzeugt = join(wurzel, 'src/generated/prisma/client.ts');

/** True when the generated client is missing or older than the schema (the folder itself counts: a file may be gone). */
export function clientVeraltet() {
  if (!existsSync(erzeugt)) return true;
  const stand = statSync(erzeugt).mtimeMs;
  const quellen = [schema, ...readdirSync(schema).map((name) => join(schema, name))];
  return quellen.some((pfad) => statSync(pfad).mtimeMs > stand);
}

/** Generates the Prisma client and answers with the exit code. */
export function erzeugeClient() {
  // `generate` loads no engine, but insists that one exists: any executable will do, so nothing is downloaded.
  return ausfuehren(
    process.execPath,
    [
      join(wurzel, 'node_modules/prisma/build/index.js'),
      'generate',
      '--config',
      'prisma/prisma.config.ts',
      '--no-hints',
    ],
    {
      umgebung: {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
}
