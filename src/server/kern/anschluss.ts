import 'server-only';

/**
 * What counts as one line into the net: an IPv4 address as it is; of an IPv6 address the network ("2001:db8:0:1::/64"),
 * since every household owns a whole one and could be another address with each request.
 */
export function anschluss(adresse: string): string {
  // Some proxies add the port, which is another one for each connection: "203.0.113.7:4711", "[2001:db8::1]:4711".
  const ohnePort = adresse
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  const [rein = ''] = ohnePort.toLowerCase().split('%');
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/.exec(rein)?.[1];
  if (v4 || !rein.includes(':')) return v4 ?? rein;
  const [vorn = '', hinten] = rein.split('::');
  const teile = (text = '') => (text ? text.split(':') : []);
  const leer = hinten === undefined ? 0 : Math.max(0, 8 - teile(vorn).length - teile(hinten).length);
  const gruppen = [...teile(vorn), ...Array<string>(leer).fill('0'), ...teile(hinten)];
  return `${gruppen
    .slice(0, 4)
    .map((gruppe) => gruppe.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
