import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';

/** Every page reads the database: nothing is rendered while building. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Ratslauf', template: '%s – Ratslauf' },
  description: 'Wo eine Vorlage auf ihrem Weg durch die Gremien steht, warum, und was als Nächstes kommt.',
  formatDetection: { telephone: false },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="de">
      <body className="rl">{children}</body>
    </html>
  );
}
