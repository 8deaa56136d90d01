import fc from 'fast-check';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sammle, setzeEin } from '@/gate/abgelegtes';
import { legeAus } from './baum';
import { einmal } from './einmal';
import { festige } from './festige';
import { schrift } from './schrift';

const geschrieben = async (knoten: ReactNode, mitSkripten = false) =>
  schrift(await legeAus(knoten, { mitSkripten }));

/** React puts the value of a field last; in which order attributes come nobody sees. */
const geordnet = (html: string) =>
  html.replace(/<([a-z]+)((?: [a-zA-Z-]+="[^"]*")+)/g, (_, tag, merkmale) => {
    const alle = merkmale.match(/ [a-zA-Z-]+="[^"]*"/g) as string[];
    return `<${tag}${alle.sort().join('')}`;
  });

const text = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '</td><script>alert(1)</script>',
    '"><img src=x>',
    '&amp;',
    "' onclick='",
    '\n\n',
    'Straße',
    '<!--',
  ),
);
const wert = fc.oneof(text, fc.integer(), fc.constant(undefined), fc.constant(null));
const merkmale = fc.record(
  {
    className: wert,
    id: wert,
    title: wert,
    role: text,
    tabIndex: fc.integer(),
    hidden: fc.boolean(),
    htmlFor: text,
    dateTime: text,
    colSpan: fc.integer({ min: 1, max: 9 }),
    'aria-hidden': fc.boolean(),
    'aria-label': wert,
    'data-t': wert,
    strokeWidth: fc.integer(),
    viewBox: text,
    autoComplete: text,
    inputMode: text,
    encType: text,
    preserveAspectRatio: text,
    patternUnits: text,
    patternTransform: text,
    fontSize: fc.integer(),
    textAnchor: text,
    rowSpan: fc.integer({ min: 2, max: 3 }),
    noValidate: fc.boolean(),
    readOnly: fc.boolean(),
    style: fc.constantFrom({ '--anteil': '0.5' }, { '--a': 3, '--b': undefined }),
  },
  { requiredKeys: [] },
);
const feld = fc.oneof(
  fc.record({
    type: fc.constant('text'),
    name: text,
    defaultValue: text,
    required: fc.boolean(),
    maxLength: fc.nat(),
  }),
  fc.record({ type: fc.constant('checkbox'), name: text, value: text, defaultChecked: fc.boolean() }),
);

const Liest = async ({ was }: { was: string }) => <i>{await Promise.resolve(was)}</i>;
const Spaet = async () => Promise.reject(new Error('spät'));
const Sofort = () => {
  throw new Error('sofort');
};
const Beginnend = ({ stand }: { stand: string }) => <FuerDenBrowser key={stand} />;
const Hinein = ({ children }: { children?: ReactNode }) => <b>{children}</b>;

const { baum } = fc.letrec<{ baum: ReactNode }>((t) => ({
  baum: fc.oneof(
    { maxDepth: 5 },
    fc.oneof(text, fc.integer(), fc.constantFrom(null, undefined, true, false, '')),
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'a', 'svg', 'td', 'time', 'path', 'pre'),
        merkmale,
        fc.array(t('baum'), { maxLength: 4 }),
      )
      .map(([tag, m, kinder]) => createElement(tag, m, ...kinder)),
    feld.map((m) => createElement('input', m)),
    text.map((inhalt) => createElement('textarea', { name: 'x', defaultValue: inhalt })),
    fc
      .tuple(fc.array(text, { maxLength: 4 }), text)
      .map(([moeglich, gewaehlt]) =>
        createElement(
          'select',
          { defaultValue: gewaehlt },
          ...moeglich.map((m) => createElement('option', { value: m }, `${m}!`)),
        ),
      ),
    t('baum').map((kind) => createElement(Hinein, null, kind)),
    fc
      .array(t('baum'), { maxLength: 3 })
      .map((kinder) => kinder.map((k, i) => createElement(Fragment, { key: i }, k))),
  ),
}));

describe('Geschriebenes', () => {
  it('ist, was React schreibt, gleich was darin steht', async () => {
    await fc.assert(
      fc.asyncProperty(baum, async (knoten) => {
        expect(geordnet(await geschrieben(knoten))).toBe(geordnet(renderToStaticMarkup(knoten)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['\n', '\n\n', '\nText', 'Text\n'])('lässt die erste leere Zeile stehen: %j', async (zeilen) => {
    for (const knoten of [<pre key="1">{zeilen}</pre>, <textarea key="2" defaultValue={zeilen} />])
      expect(await geschrieben(knoten)).toBe(renderToStaticMarkup(knoten));
  });

  it('wartet auf Komponenten, die lesen', async () => {
    expect(await geschrieben([<Liest key="1" was="<a>" />, ' und ', <Liest key="2" was="b" />])).toBe(
      '<i>&lt;a&gt;</i> und <i>b</i>',
    );
  });

  it('wirft, was eine Komponente wirft, auch neben einer, die noch liest', async () => {
    const beide = [<Spaet key="1" />, <Sofort key="2" />];
    await expect(festige(<main>{beide}</main>, false)).rejects.toThrow('sofort');
    await expect(festige(<Spaet />, false)).rejects.toThrow('spät');
  });

  it.each([
    ['eine Adresse, die ein Skript ist', createElement('a', { href: ' java\nscript:alert(1)' })],
    ['ein Merkmal, das es nicht kennt', createElement('div', { contentEditable: 'true' })],
    ['einen Schalter, den es nicht kennt', createElement('div', { spellcheck: true })],
    ['eigenen Stil', createElement('p', { style: { color: 'red' } })],
  ])('schreibt %s nicht', async (_, knoten) => {
    await expect(geschrieben(knoten)).rejects.toThrow(/Keine Adresse|Unbekanntes|Kein Schalter|Kein eigener/);
  });
});

/** A component of the browser, as the server sees it. */
const FuerDenBrowser = Object.assign((_: { children?: ReactNode; wert?: string }) => <u>lebt</u>, {
  $$typeof: Symbol.for('react.client.reference'),
});

describe('Einmaliges', () => {
  type Zahlen = { werte: number[] };
  const Tabelle = einmal(
    ({ zahlen }: { zahlen: Zahlen }) => zahlen,
    ({ zahlen }) => {
      gerufen += 1;
      return (
        <table className="zahlen">
          <tbody>
            {zahlen.werte.map((wert) => (
              <tr key={wert}>
                <td>{wert} &amp; &lt;mehr&gt;</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    },
  );
  let gerufen = 0;

  it('wird einmal geschrieben, solange dieselben Zahlen es sind', async () => {
    const zahlen = { werte: [1, 2] };
    gerufen = 0;
    for (const mitSkripten of [false, true, false]) {
      const seite = (
        <details>
          <Tabelle zahlen={zahlen} />
        </details>
      );
      const fest = renderToStaticMarkup(await festige(seite, mitSkripten));
      expect(gerufen).toBe(1);
      expect(fest).toBe(renderToStaticMarkup(seite));
      gerufen = 1;
    }
    expect(await geschrieben(<Tabelle zahlen={{ werte: [3] }} />)).toContain('<td>3 &amp;');
    expect(gerufen).toBe(2);
  });

  it('darf nicht enthalten, was lebt oder wartet', async () => {
    const Feld = einmal(
      (props: { quelle: object }) => props.quelle,
      () => <input />,
    );
    const Wartet = einmal(
      (props: { quelle: object }) => props.quelle,
      () => <Liest was="x" />,
    );
    for (const teil of [<Feld key="f" quelle={{}} />, <Wartet key="w" quelle={{}} />])
      await expect(festige(teil, false)).rejects.toThrow('Was einmal geschrieben wird');
  });
});

describe('Festes', () => {
  const seite = (
    <main id="m">
      <table>
        <tbody>
          {['eins', 'zwei'].map((t) => (
            <tr key={t}>
              <td>{t}</td>
            </tr>
          ))}
        </tbody>
      </table>
      und
      <br />
      <FuerDenBrowser wert="w">
        <p className="k">
          <b>innen</b>
        </p>
      </FuerDenBrowser>
      <details open>
        <summary>mehr</summary>
      </details>
    </main>
  );

  it('sieht aus wie zuvor, mit und ohne Lebendes', async () => {
    for (const mitSkripten of [false, true]) {
      expect(renderToStaticMarkup(await festige(seite, mitSkripten))).toBe(renderToStaticMarkup(seite));
    }
  });

  it('lässt Lebendes als Element stehen, was daneben und darin ist, als Text', async () => {
    const fest = JSON.stringify(await festige(seite, false));
    expect(fest).toContain('<tr><td>eins</td></tr><tr><td>zwei</td></tr>');
    expect(fest).toContain('"__html":"<b>innen</b>"');
    expect(fest).toContain('"wert":"w"');
    expect(fest).toContain('"__html":"<summary>mehr</summary>"');
  });

  it('bewahrt auf Seiten mit Skripten, was aufgeklappt oder eingetragen ist', async () => {
    const formular = (
      <form action="/wo">
        <input name="q" defaultValue="a" />
      </form>
    );
    expect(JSON.stringify(await festige(formular, true))).not.toContain('__html');
    expect(JSON.stringify(await festige(formular, false))).toContain('__html');
    expect(JSON.stringify(await festige(seite, true))).not.toContain('<summary>');
  });

  it('lässt eine Handlung des Servers, wo sie ist', async () => {
    const mitHandlung = <form action={async () => {}}>x</form>;
    expect(await festige(mitHandlung, false)).toMatchObject({ type: 'form', props: { children: 'x' } });
  });

  it('legt Langes für die Seite ab, die gerade geschrieben wird, und setzt es am Ende ein', async () => {
    const texte: Buffer[] = [];
    const lang = <p className="lang">{'Wört <b> <!--text 0--> $1 '.repeat(20)}</p>;
    const seite = <div>{[lang, <FuerDenBrowser key="f" />, lang]}</div>;
    const fest = await sammle(texte, () => festige(seite, true));
    expect(texte).toHaveLength(2);
    expect(JSON.stringify(fest)).not.toContain('Wört');
    const geschrieben = sammle(texte, () => renderToStaticMarkup(fest));
    expect(geschrieben).toContain('<p class="lang" data-text="1"><!--text 1--></p>');
    const ganz = Buffer.concat(setzeEin(geschrieben, texte)).toString();
    expect(ganz.replace(/ data-text="."/g, '')).toBe(renderToStaticMarkup(seite));
    expect(() => sammle([], () => renderToStaticMarkup(fest))).toThrow('Kein Text 0');
  });

  it('lässt eigene Schlüssel, was sie sagen: Ein neuer beginnt von vorn', async () => {
    const schluessel = async (stand: string) =>
      JSON.stringify(
        await festige([<h1 key="h">T</h1>, <Beginnend key="f" stand={stand} />], true),
        (name, wert) => (name === 'type' ? undefined : wert),
      );
    expect(await schluessel('v1')).toContain('"v1"');
    expect(await schluessel('v1')).not.toBe(await schluessel('v2'));
  });
});
