/** The first that fits names it: Edge and Opera also say "Chrome", and every browser says "Safari". */
const BROWSER: readonly [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const ORT: readonly [RegExp, string][] = [
  [/\biPad\b/, 'auf einem iPad'],
  [/\biPhone\b/, 'auf einem iPhone'],
  [/\bAndroid\b/, 'auf einem Android-Gerät'],
  [/\bWindows\b/, 'unter Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'auf einem Mac'],
  [/\bLinux\b|\bX11\b/, 'unter Linux'],
];

const erstes = (liste: readonly [RegExp, string][], text: string) =>
  liste.find(([muster]) => muster.test(text))?.[1];

/** A browser in words, from what it says of itself: "Firefox unter Windows". Versions say nothing to its owner. */
export function geraet(userAgent: string | null): string {
  const text = (userAgent ?? '').slice(0, 500);
  const [browser, ort] = [erstes(BROWSER, text), erstes(ORT, text)];
  if (!browser && !ort) return 'Unbekanntes Gerät';
  return [browser ?? 'Unbekannter Browser', ort].filter(Boolean).join(' ');
}
