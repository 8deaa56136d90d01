/** The accounts of the demo city: named on the sign-in page there, and nowhere else. */
export const DEMO_DOMAENE = '@demo.example';
/** One for all of them. Only the seed of a demo city ever stores it. */
export const DEMO_KENNWORT = 'ratslauf-demostadt';
