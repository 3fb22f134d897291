import type { Lang } from '$lib/domain/language';
import { allow, refuse } from '$lib/domain/result';
import { adminTextFor } from '$lib/text/admin-catalogue';
import { letterTextFor } from '$lib/text/letter-catalogue';
import { path } from '$lib/text/path';
import { spend, type TooMany } from '../../auth/limits';
import type { Services } from '../../services';
import { letterhead } from './compose-letter';
import { renderLetter } from './render-letter';
import { openSmtp, type Delivery } from './smtp';

type Trying = { to: string; userId: string; lang: Lang };

/** Sends a letter straight away, past the outbox, and gives back what the mail server said. */
export async function tryMail(
	house: Services,
	{ to, userId, lang }: Trying
): Promise<{ ok: true; value: Delivery } | { ok: false; refusal: 'no_server' } | TooMany> {
	const { smtpUrl, mailFrom, origin } = house.env;
	if (smtpUrl === null) return refuse('no_server');
	const counted = await spend(house, 'letter', { account: userId });
	if (!counted.ok) return counted;
	const transport = openSmtp(smtpUrl, mailFrom);
	const { subject, body_text, body_html } = letterOf(house, lang);
	try {
		const messageId = `<${crypto.randomUUID()}@${new URL(origin).hostname}>`;
		const letter = { messageId, to, subject, text: body_text, html: body_html };
		return allow(await transport.send({ ...letter, thread: null, unsubscribe: null, calendar: null }));
	} finally {
		transport.close();
	}
}

function letterOf({ env }: Services, lang: Lang) {
	const text = letterTextFor(lang);
	const { letter } = adminTextFor(lang).site.mail;
	return renderLetter({
		lang,
		...letterhead(text, env),
		subject: letter.subject,
		greeting: text.mail.greeting.plain,
		headline: letter.subject,
		facts: [],
		meaning: letter.meaning,
		next: null,
		quote: null,
		link: { href: env.origin + path(lang, '/admin/situs/email'), label: letter.open, hint: null },
		linkHint: text.mail.linkHint,
		footer: [text.mail.footer.noReplyAccount]
	});
}
