import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installiert = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium: the system's own, else the one inside the npm package. The caller closes it. */
export async function oeffneBrowser(): Promise<Browser> {
  // To compute like a graphics card costs the processor more than to draw without one.
  const args = ['--disable-gpu'];
  const eigener = installiert.find((pfad) => existsSync(pfad));
  // As root Chromium refuses to run inside its sandbox, and the one in the package has none.
  if (!eigener || process.getuid?.() === 0) args.push('--no-sandbox');
  const executablePath = eigener ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  return chromium.launch({ executablePath, args });
}
