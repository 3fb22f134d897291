import type { PublicEntry } from '$lib/domain/book/entry';
import { bookQuery, parseBookFilter } from '$lib/forms/book-filter';
import { listEntries } from '$lib/server/queries/moderation-log/entries';
import { askReplica } from '$lib/server/db/replica';
import { services } from '$lib/server/services';
import { atomResponse, type FeedEntry } from '$lib/server/web/answers/atom';
import { textFor } from '$lib/text/catalogue';
import { moderationTextFor } from '$lib/text/moderation-catalogue';
import { path } from '$lib/text/path';
import type { RequestHandler } from './$types';

/** The newest entries of the list that the same address shows. */
export const GET: RequestHandler = async ({ url, locals: { lang } }) => {
	const house = services();
	const { env, now } = house;
	const filter = { ...parseBookFilter(url.searchParams), before: null, after: null };
	const { entries } = await askReplica(house, (db) => listEntries(db, filter));
	const text = moderationTextFor(lang).book;
	const page = `${env.origin}${path(lang, '/moderasi-log')}${bookQuery(filter)}`;
	const tag = `tag:${new URL(env.origin).hostname},2026:moderasi`;
	return atomResponse({
		id: `${tag}${bookQuery(filter)}`,
		title: text.title,
		page,
		self: `${env.origin}${path(lang, '/moderasi-log.atom')}${bookQuery(filter)}`,
		author: env.site.name,
		lang,
		updated: now().toISOString(),
		entries: entries.map((entry) => feedEntry(entry, { lang, tag, page }))
	});
};

type Place = { lang: App.Locals['lang']; tag: string; page: string };

function feedEntry(
	{ number, at, act, kind, rule, reason, end, appeal }: PublicEntry,
	{ lang, tag, page }: Place
): FeedEntry {
	const text = moderationTextFor(lang).book;
	const { law } = textFor(lang);
	const says = [
		rule && law.rule(rule.code, rule.title[lang]),
		reason ?? text.withheld,
		appeal && text.appeal[appeal.state],
		appeal?.words,
		end && text.end[end.kind],
		end?.reason
	];
	return {
		id: `${tag}/${number}`,
		title: `${text.number(number)}: ${text.act[act]} ${text.kind[kind]}`,
		href: `${page}#${number}`,
		published: at,
		updated: [at, appeal?.at, appeal?.settledAt, end?.at].flatMap((one) => one ?? []).reduce((a, b) => (a > b ? a : b)),
		summary: says.filter(Boolean).join('\n')
	};
}
