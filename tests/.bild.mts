
import { oeffneBrowser as start } from './support/browser';
const [basis, ziel, ...wuensche] = process.argv.slice(2);
const browser = await start();
for (const w of wuensche) {
  const [pfad, wer, breite, farbe, name, ganz, ...klicks] = w.split('|');
  const ctx = await browser.newContext({ viewport: { width: Number(breite), height: 900 }, colorScheme: farbe as 'light', locale: 'de-DE' });
  const p = await ctx.newPage();
  p.on('console', (m) => m.type() === 'error' && console.log(name, 'Konsole:', m.text()));
  if (wer) { await p.goto(basis + '/anmelden'); await p.fill('[name=email]', wer + '@demo.example'); await p.fill('[name=kennwort]', 'ratslauf-demostadt'); await p.press('[name=kennwort]', 'Enter'); await p.waitForURL((u) => !u.pathname.startsWith('/anmelden')); }
  await p.goto(basis + pfad);
  for (const k of klicks) if (k) await p.click(k);
  const breit = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (breit > 0) console.log(name, 'ragt um', breit, 'hinaus');
  await p.screenshot({ path: `${ziel}/${name}.png`, fullPage: ganz === 'ganz' });
  if (ganz?.startsWith('#')) { await p.locator(ganz).scrollIntoViewIfNeeded(); await p.evaluate((s) => { document.querySelector(s)!.scrollIntoView(); }, ganz); await p.screenshot({ path: `${ziel}/${name}.png` }); }
  await ctx.close();
}
await browser.close();
