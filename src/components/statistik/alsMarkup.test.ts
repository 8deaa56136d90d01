import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { alsMarkup, type Zeichnungsknoten } from './alsMarkup';

/** The content of an SVG, there and back. */
function gezeichnet(inhalt: string): string {
  const { document } = parseHTML(`<!doctype html><html><body><svg>${inhalt}</svg></body></html>`);
  const svg = document.querySelector('svg') as unknown as Zeichnungsknoten;
  return `<svg>${alsMarkup(svg.childNodes)}</svg>`;
}

describe('alsMarkup', () => {
  it.each([
    '<g transform="translate(1,2)" text-anchor="end" font-size="13" font-weight="600"><text x="1" dy="0.32em">Rat</text></g>',
    '<rect x="1" y="2" width="3" height="4" fill="var(--rl-tat)" stroke-width="2" stroke-opacity="0.5"></rect>',
    '<path d="M0,0L1,1" fill="url(#st-schraffur)" stroke-linecap="round"></path>',
    '<text>Soziales &amp; „Gesundheit“ &lt;script&gt;</text>',
  ])('lässt Formen und Worte, wie sie sind: %s', (svg) => {
    expect(gezeichnet(svg)).toBe(`<svg>${svg}</svg>`);
  });

  it.each([
    ['<style>text{}</style><g></g>', '<g></g>'],
    ['<script>x()</script><g></g>', '<g></g>'],
    ['<foreignObject><b>x</b></foreignObject>', ''],
    ['<a href="javascript:x()"><text>x</text></a>', ''],
    ['<image href="https://fremd.example/x.png"></image><use href="#x"></use>', ''],
    [
      '<g onclick="x()" onload="x()" style="color:red" class="k" id="i" aria-label="a" href="x"></g>',
      '<g></g>',
    ],
    [
      '<rect fill="url(https://fremd.example/x)" stroke="URL( //fremd )" x="1"></rect>',
      '<rect x="1"></rect>',
    ],
    ['<rect fill="url(#anderes)"></rect>', '<rect></rect>'],
    ['<rect fill="&quot;&gt;&lt;script&gt;"></rect>', '<rect fill="&quot;&gt;&lt;script&gt;"></rect>'],
  ])('lässt zurück, was nicht dazugehört: %s', (svg, erwartet) => {
    expect(gezeichnet(svg)).toBe(`<svg>${erwartet}</svg>`);
  });

  it('rundet, was niemand sieht', () => {
    expect(gezeichnet('<path d="M0.5,123.456789L-0.0004,7.999" stroke-width="1.25"></path>')).toBe(
      '<svg><path d="M0.5,123.46L-0,8" stroke-width="1.25"></path></svg>',
    );
  });
});
