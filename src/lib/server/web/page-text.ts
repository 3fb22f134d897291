import type { TextPage } from '$lib/domain/site/text-page';
import { listPageTexts, type PageText } from '../db/page-text';
import { renderMarkdown } from '../markdown';
import { services } from '../services';
import { madeOfLists } from './made-of';
import { error } from '@sveltejs/kit';

type Reading = { locals: App.Locals; url: URL };

/** What the province says on a page: its last version, or an earlier one by its number; null where it says nothing. */
export async function readPageText(event: Reading, page: TextPage) {
	madeOfLists(event);
	const { lang } = event.locals;
	const all = await listPageTexts(services().db, page);
	const asked = event.url.searchParams.get('versi');
	const index = asked === null ? 0 : all.findIndex(({ version }) => String(version) === asked);
	const text = all[index];
	if (!text) return asked === null ? null : error(404);
	const isInEnglish = lang === 'en' && text.textEn !== '';
	return {
		html: renderMarkdown(isInEnglish ? text.textEn : text.textId),
		lang: isInEnglish ? 'en' : 'id',
		since: text.at.toISOString(),
		until: all[index - 1]?.at.toISOString() ?? null,
		version: text.version,
		others: all.filter((other) => other !== text).map(shown)
	} as const;
}

const shown = ({ version, at }: PageText) => ({ version, since: at.toISOString() });

const NO_REPLY = /no-?reply/i;

/** Where those who run the forum are reached by mail; else where its letters come from, unless nobody reads what is sent there. */
export function addressOfOperator(): string | null {
	const { site, mailFrom } = services().env;
	if (site.email) return site.email;
	const address = /<(.+)>/.exec(mailFrom)?.[1] ?? mailFrom;
	return NO_REPLY.test(address) ? null : address;
}
