'use client';
import { createElement } from 'react';
import { hole } from './ablage';

type FestProps = { tag: string; merkmale: Readonly<Record<string, unknown>>; nr: number };

/** An element whose content is sent as text, once: not again in Next's own data. */
export function Fest({ tag, merkmale, nr }: FestProps) {
  const __html = hole(nr);
  return createElement(tag, {
    ...merkmale,
    'data-text': nr,
    suppressHydrationWarning: true,
    // Written by markup/schrift, which escapes every text and value.
    dangerouslySetInnerHTML: { __html },
  });
}
