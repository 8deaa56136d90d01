import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/server/kern/env';

export type Mail = { an: string; betreff: string; text: string };

let weg: Transporter | undefined;

/**
 * Hands one mail to the mail server; throws where it does not take it. `kennung` makes the Message-ID: sent a second
 * time, it is the same message.
 */
export async function sendeMail({ an, betreff, text }: Mail, kennung: string): Promise<void> {
  const { RATSLAUF_SMTP_URL, RATSLAUF_ABSENDER, RATSLAUF_ADRESSE } = env();
  if (!RATSLAUF_SMTP_URL) throw new Error('Ohne RATSLAUF_SMTP_URL gibt es keine E-Mail.');
  weg ??= createTransport(RATSLAUF_SMTP_URL, { from: RATSLAUF_ABSENDER });
  const messageId = `<${kennung}@${new URL(RATSLAUF_ADRESSE).hostname}>`;
  await weg.sendMail({
    to: an,
    subject: betreff,
    text,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}
