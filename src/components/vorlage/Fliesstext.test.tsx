import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bloecke } from '@/domain/vorlage/markdown';
import { Fliesstext } from './Fliesstext';

const html = (text: string) => renderToStaticMarkup(<Fliesstext bloecke={bloecke(text)} verweise={{}} />);

describe('Der Text einer Vorlage', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[Klick](javascript:alert(1))',
    '**<b onclick="x">fett</b>**',
    '| <i>A</i> | B |\n|---|---|\n| <svg/onload=x> | 2 |',
    '- <a href="javascript:x">Punkt</a>',
    '### <h1>Titel</h1>',
  ])('%s wird als Text gezeichnet, nie als Auszeichnung', (text) => {
    const fremd = html(text).replace(
      /<\/?(p|h3|h4|ul|ol|li|strong|br|table|thead|tbody|tr|th|td)( scope="col"| class="[a-z -]+")?\/?>/g,
      '',
    );
    expect(fremd).not.toMatch(/[<>]/);
  });
});
