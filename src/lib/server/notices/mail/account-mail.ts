import { langIn } from '$lib/domain/site/identity';
import type { Lang } from '$lib/domain/language';
import { letterTextFor, type LetterCatalogue } from '$lib/text/letter-catalogue';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { letterhead } from './compose-letter';
import { writeMails, type MailDeps } from './outbox';
import { renderLetter } from './render-letter';

export type AccountMail = {
	recipient: string;
	lang: Lang;
	kind: keyof LetterCatalogue['mail']['account'];
	/** Absolute; may carry a token, and is forgotten once the mail is sent. */
	link: string;
};

/** A mail about an account, to its own address, confirmed or not. Written with the change that it speaks of. */
export async function writeAccountMail(
	trx: Transaction<Database>,
	deps: MailDeps,
	account: AccountMail
): Promise<void> {
	const lang = langIn(deps.env.site, account.lang);
	const text = letterTextFor(lang);
	const { subject, meaning, next, button } = text.mail.account[account.kind];
	const letter = renderLetter({
		lang,
		...letterhead(text, deps.env),
		subject,
		greeting: text.mail.greeting.plain,
		headline: subject,
		facts: [],
		meaning,
		next,
		quote: null,
		link: { href: account.link, label: button, hint: null },
		linkHint: text.mail.linkHint,
		footer: [text.mail.footer.noReplyAccount]
	});
	await writeMails(trx, deps, [
		{
			...letter,
			event_id: null,
			thread_id: null,
			recipient: account.recipient,
			audience: 'account',
			created_at: deps.now()
		}
	]);
}
