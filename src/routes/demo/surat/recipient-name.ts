import type { LetterCatalogue } from '$lib/text/letter-catalogue';

type Addressed = { recipient: { name: string; email: string } | null; ref: string | null };

/** To whom a mail goes, as far as the demo shows it. */
export const recipientName = ({ recipient, ref }: Addressed, { mail }: LetterCatalogue): string =>
	recipient ? `${recipient.name} <${recipient.email}>` : mail.demo.reporterOf(ref ?? '');
