import { oeffneBrowser } from './tests/support/browser';
const b = await oeffneBrowser();
const pfad = process.argv[2] ?? '/statistik'; const name = process.argv[3] ?? 's';
for (const [w, f] of [[1280,'light'],[360,'light'],[1280,'dark'],[360,'dark'],[900,'light']] as const) {
  const k = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: f, locale: 'de-DE' });
  const s = await k.newPage(); const r = await s.goto('http://localhost:4106' + pfad);
  console.log(w, f, r?.status(), await s.evaluate(() => [document.documentElement.scrollWidth - document.documentElement.clientWidth, document.documentElement.outerHTML.length, document.querySelectorAll('*').length]));
  await s.screenshot({ path: `/tmp/statdb/${name}-${w}-${f}.png`, fullPage: true });
  await k.close();
}
await b.close();
