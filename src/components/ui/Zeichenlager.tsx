import { SYMBOLE, ZUSTANDSZEICHEN } from './symbole';

const alsSymbole = (art: 'g' | 'i', zeichnungen: Readonly<Record<string, string>>): string =>
  Object.entries(zeichnungen)
    .map(([name, markup]) => `<symbol id="${art}-${name}" viewBox="0 0 24 24">${markup}</symbol>`)
    .join('');

const ALLE = alsSymbole('g', ZUSTANDSZEICHEN) + alsSymbole('i', SYMBOLE);

/** Every drawing once per page; Zeichen, Bildzeichen and BeratungswegMini refer to them by id. */
export function Zeichenlager() {
  return (
    <svg
      className="rl-lager"
      aria-hidden="true"
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours (symbole)
      dangerouslySetInnerHTML={{ __html: ALLE }}
    />
  );
}
