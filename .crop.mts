import { oeffneBrowser } from './tests/support/browser';
const b = await oeffneBrowser();
const pfad = process.argv[2] ?? '/statistik';
for (const [w, f, y, h] of [[360,'light',500,1500],[360,'dark',2000,1600],[1280,'light',0,1300],[1280,'dark',1100,1400]] as const) {
  const k = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: f, locale: 'de-DE', deviceScaleFactor: w===360?1.5:1 });
  const s = await k.newPage(); await s.goto('http://localhost:4106' + pfad);
  await s.screenshot({ path: `/tmp/statdb/c-${w}-${f}.png`, fullPage: true, clip: {x:0,y,width:w,height:h} });
  await k.close();
}
await b.close();
