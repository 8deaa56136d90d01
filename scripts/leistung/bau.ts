import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Abbruch } from '../betrieb/abbruch';
import { schritt } from '../betrieb/ausgabe';
import { wurzel } from '../betrieb/pfade';

// What is measured is built from a copy of the sources with one page more: the empty one, which belongs to no product.

const TEILE = ['src', 'scripts', 'prisma', 'package.json', 'tsconfig.json', 'next.config.js'];

export const LEERE_SEITE = '/leistung-leer';

const SEITE = `export const dynamic = 'force-dynamic';
export default function Leer() {
  return <p>Leer</p>;
}
`;

/** Inside the checkout, so that its packages are found above the copy; never a part of it (.gitignore). */
export const ablage = (): string => join(wurzel, '.daten/leistung');

/**
 * Makes or renews the copy of the product in `quelle`, builds it where its sources changed, and answers with its folder.
 * Its packages are those of this checkout.
 */
export async function bereiteBau(quelle: string, name: string): Promise<string> {
  const ordner = join(ablage(), name);
  kopiere(quelle, ordner);
  if (!existsSync(join(ordner, 'src/generated')))
    await rufe(ordner, 'prisma/build/index.js', ['generate', '--config', 'prisma/prisma.config.ts']);
  const stempel = join(ordner, '.next/leistung-stand');
  const stand = summe(ordner);
  if (existsSync(stempel) && readFileSync(stempel, 'utf8') === stand) return ordner;
  rmSync(stempel, { force: true });
  await schritt(`Bauen, was zu messen ist (${quelle})`, () => rufe(ordner, 'next/dist/bin/next', ['build']));
  writeFileSync(stempel, stand);
  return ordner;
}

function kopiere(quelle: string, ordner: string): void {
  mkdirSync(ordner, { recursive: true });
  for (const teil of TEILE) {
    rmSync(join(ordner, teil), { recursive: true, force: true });
    cpSync(join(quelle, teil), join(ordner, teil), { recursive: true });
  }
  mkdirSync(join(ordner, 'src/app', LEERE_SEITE));
  writeFileSync(join(ordner, 'src/app', LEERE_SEITE, 'page.tsx'), SEITE);
  // The bundler has to know that it may look above the copy; types are checked where the sources are, with their tests.
  renameSync(join(ordner, 'next.config.js'), join(ordner, 'next.eigen.js'));
  const ueber = JSON.stringify(wurzel);
  const mehr = `turbopack: { root: ${ueber} }, outputFileTracingRoot: ${ueber}, typescript: { ignoreBuildErrors: true }`;
  const text = `import eigen from './next.eigen.js';\nexport default { ...eigen, ${mehr} };\n`;
  writeFileSync(join(ordner, 'next.config.js'), text);
  // What measures is no part of what is measured.
  rmSync(join(ordner, 'scripts/leistung'), { recursive: true, force: true });
  rmSync(join(ordner, 'node_modules'), { recursive: true, force: true });
  symlinkSync(join(wurzel, 'node_modules'), join(ordner, 'node_modules'), 'junction');
  begrenzeStilsuche(join(ordner, 'src/app/globals.css'));
  // It is built here and not by its start.
  const bau = 'export const baueWennNoetig = async (): Promise<void> => {};\n';
  writeFileSync(join(ordner, 'scripts/betrieb/bau.ts'), bau);
}

/**
 * The search for style names stays in the sources of the copy: it would follow the link to the packages, and what is
 * generated is left out there as everywhere.
 */
function begrenzeStilsuche(datei: string): void {
  const text = readFileSync(datei, 'utf8').replace(
    '@import "tailwindcss";',
    '@import "tailwindcss" source("..");',
  );
  writeFileSync(datei, `${text}\n@source not "../generated";\n`);
}

/** One number for all that Next builds from, by content. */
function summe(ordner: string): string {
  const quellen = readdirSync(join(ordner, 'src'), { recursive: true, withFileTypes: true });
  const pfade = quellen.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const hash = createHash('sha256');
  const mehr = ['next.eigen.js', 'package.json', 'tsconfig.json'].map((name) => join(ordner, name));
  for (const pfad of [...pfade.sort(), ...mehr]) hash.update(`${pfad}\0`).update(readFileSync(pfad));
  return hash.digest('hex');
}

/** Runs a program of the packages in the copy; what it says is shown where it fails. */
function rufe(ordner: string, programm: string, argumente: string[]): Promise<void> {
  const fremd = Object.entries(process.env).filter(([name]) => !/^(DATABASE_URL|RATSLAUF_|PORT$)/.test(name));
  const eigen = {
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  };
  return new Promise((fertig, fehler) => {
    const kind = spawn(process.execPath, [join(wurzel, 'node_modules', programm), ...argumente], {
      cwd: ordner,
      env: { ...Object.fromEntries(fremd), ...eigen },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    kind.stdout.on('data', (stueck) => (text += stueck));
    kind.stderr.on('data', (stueck) => (text += stueck));
    kind.on('error', fehler);
    kind.on('close', (code) =>
      code === 0 ? fertig() : fehler(new Abbruch(`${text}\nDer Bau ist gescheitert.`)),
    );
  });
}
