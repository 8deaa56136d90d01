import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installiert = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// Made for one short page in a cloud function: in a single process the browser dies with its first closed window.
const nurFuerEineSeite = new Set(['--single-process', '--no-zygote']);

/** A Chromium: the system's own, else the one inside the npm package. The caller closes it. */
export async function oeffneBrowser(): Promise<Browser> {
  const executablePath = installiert.find((pfad) => existsSync(pfad));
  // As root Chromium refuses to run inside its sandbox.
  if (executablePath)
    return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const { default: mitgebracht } = await import('@sparticuz/chromium');
  const args = mitgebracht.args.filter((schalter) => !nurFuerEineSeite.has(schalter));
  return chromium.launch({ executablePath: await mitgebracht.executablePath(), args });
}
