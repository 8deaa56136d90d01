import 'server-only';

/** True for the name of a cookie that belongs to a session or to the way into one. */
export const istSitzungskeks = (name: string): boolean => /^(__Secure-)?ratslauf\./.test(name);
