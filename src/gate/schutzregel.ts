import { createHash } from 'node:crypto';

const regel = (teile: Record<string, string>): string =>
  Object.entries(teile)
    .map(([name, wert]) => `${name} ${wert}`)
    .join('; ');

const GRUND = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
};

const SEITE = {
  ...GRUND,
  'style-src': "'self'",
  // The measures of the Beratungsweg are CSS variables in attributes; style elements stay forbidden.
  'style-src-attr': "'unsafe-inline'",
  'font-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
};

/** Pages of the public: there is no script in them, and none would run. */
export const OHNE_SKRIPT = regel({ ...SEITE, 'script-src': "'none'" });

/** Pages with scripts: those that carry the number drawn for this answer, and what they load themselves. */
export const mitNonce = (nonce: string): string =>
  regel({ ...SEITE, 'script-src': `'nonce-${nonce}' 'strict-dynamic'`, 'connect-src': "'self'" });

/** Everything that is no page, where the route itself says nothing. */
const KEINE_SEITE = regel(GRUND);

/** A page that carries its own style sheet. */
export const mitStil = (stil: string): string =>
  regel({ ...GRUND, 'style-src': `'sha256-${createHash('sha256').update(stil).digest('base64')}'` });

const NICHT_GEBRAUCHT = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];
const GEBRAUCHT = ['publickey-credentials-create=(self)', 'publickey-credentials-get=(self)'];

/** What every answer carries, assets and errors included; a page or a route may narrow or replace the first one. */
export const schutzkopf = (https: boolean): Record<string, string> => ({
  'content-security-policy': KEINE_SEITE,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': [...NICHT_GEBRAUCHT.map((was) => `${was}=()`), ...GEBRAUCHT].join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(https && { 'strict-transport-security': 'max-age=31536000' }),
});
