import type { BrowserContext, Page } from 'playwright-core';
import { MARKE } from './pflanzen';

/** What a page has let through; all lists are empty where nothing came through. */
export type Durchgekommen = { dialoge: string[]; verstoesse: string[] };

/** Notes every dialog and every violation of the page's policy in this context. */
export async function beobachte(kontext: BrowserContext): Promise<Durchgekommen> {
  const gesehen: Durchgekommen = { dialoge: [], verstoesse: [] };
  kontext.on('dialog', (dialog) => {
    // A form of ours asks whether what was typed may go.
    if (dialog.type() === 'beforeunload') return void dialog.accept();
    gesehen.dialoge.push(`${dialog.page()?.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await kontext.exposeFunction('meldeVerstoss', (satz: string) => gesehen.verstoesse.push(satz));
  await kontext.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const melde = (window as unknown as { meldeVerstoss: (satz: string) => void }).meldeVerstoss;
      melde(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return gesehen;
}

export type Befund = {
  /** Elements, handlers, addresses that only planted markup could have made. */
  eingeschleust: string[];
  /** All that can be read: texts, and what stands in fields and attributes. */
  text: string;
};

/** Looks through the document as the browser has built it. */
export const untersuche = (seite: Page): Promise<Befund> =>
  seite.evaluate((marke) => {
    const eingeschleust: string[] = [];
    const texte: string[] = [document.body.textContent ?? '', document.title];
    for (const e of document.querySelectorAll('*')) {
      for (const { name, value } of e.attributes) {
        const wie = `<${e.localName} ${name}="${value.slice(0, 80)}">`;
        if (name === marke || name.startsWith('on') || name === 'srcdoc') eingeschleust.push(wie);
        // Browsers read past whitespace and control characters in front of and inside a scheme.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
        const ziel = value.replace(/[\u0000-\u0020]/g, '').toLowerCase();
        const fuehrt = /^(href|src|action|formaction|xlink:href|data|poster|cite|content)$/.test(name);
        // React's own guard of a form that a function takes.
        const vonReact = name === 'action' && value.startsWith("javascript:throw new Error('A React form");
        if (fuehrt && !vonReact && /^(javascript|data|vbscript):/.test(ziel)) eingeschleust.push(wie);
        texte.push(value);
      }
      if (/^(iframe|object|embed|base|frame|applet|foreignobject)$/.test(e.localName))
        eingeschleust.push(`<${e.localName}>`);
      if (e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement) texte.push(e.value);
    }
    return { eingeschleust, text: texte.join('\n') };
  }, MARKE);
