import { expect, it } from 'vitest';
import { entskripte } from './entskripten';

it.each([
  ['ein Skript', '<p>a</p><script src="/x.js" async=""></script><p>b</p>', '<p>a</p><p>b</p>'],
  [
    'Next und seine Daten',
    '<body>a<script>self.__next_f.push([1,"<b>\\u003c/script>"])</script></body>',
    '<body>a</body>',
  ],
  ['mehrere, über Zeilen', '<script>\n1\n</script>x<script nonce="y">2</script>', 'x'],
  [
    'Vorgriffe auf Skripte',
    '<link rel="preload" as="script" fetchPriority="low" href="/x.js"/><link rel="modulepreload" href="/y"/>z',
    'z',
  ],
  ['nicht: Stilblätter', '<link rel="stylesheet" href="/x.css"/>', '<link rel="stylesheet" href="/x.css"/>'],
  [
    'nicht: Daten für Suchmaschinen',
    '<script type="application/ld+json">{}</script>',
    '<script type="application/ld+json">{}</script>',
  ],
  [
    'nicht: Text, der so aussieht',
    '<p>&lt;script&gt;a&lt;/script&gt;</p>',
    '<p>&lt;script&gt;a&lt;/script&gt;</p>',
  ],
])('nimmt heraus: %s', (_, vorher, nachher) => {
  expect(entskripte(vorher)).toBe(nachher);
});
