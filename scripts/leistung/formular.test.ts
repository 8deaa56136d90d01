import { expect, it } from 'vitest';
import { ausgefuellt } from './formular';

const SEITE = `<form><input name="q"/></form>
<form><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:1}"/><input type="hidden" name="version" value="3"/>
<input type="radio" name="ergebnis" value="BESCHLOSSEN"/><input type="radio" name="ergebnis" value="ABGELEHNT"/>
<input type="checkbox" name="rest" value="ja"/><textarea name="wortlaut">alt</textarea>
<input type="hidden" name="schritte[]" value="a"/><input type="hidden" name="schritte[]" value="b"/></form>`;

it('schickt, was verborgen ist, und die genannten Werte, sonst nichts', () => {
  expect([...ausgefuellt(SEITE, { ergebnis: 'BESCHLOSSEN', wortlaut: 'neu' })]).toEqual([
    ['$ACTION_1:0', '{"id":1}'],
    ['version', '3'],
    ['schritte[]', 'a'],
    ['schritte[]', 'b'],
    ['ergebnis', 'BESCHLOSSEN'],
    ['wortlaut', 'neu'],
  ]);
});

it('nimmt das Formular, das alle Felder hat, und sagt, wo es keines gibt', () => {
  expect([...ausgefuellt(SEITE, { q: 'Rad' })]).toEqual([['q', 'Rad']]);
  expect(() => ausgefuellt(SEITE, { q: 'Rad', version: '3' })).toThrow('Kein Formular mit q, version');
});
