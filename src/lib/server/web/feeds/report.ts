import { postQuery } from '$lib/forms/thread/leaf';
import { complaintLaw } from '$lib/domain/complaint/acts';
import type { JourneyEntry, JourneyEvent, JourneyPost } from '$lib/domain/complaint/journey';
import type { PublicComplaint } from '$lib/domain/complaint/public-complaint';
import type { PublicComplaintPage } from '$lib/server/queries/complaint/public-page';
import type { Lang } from '$lib/domain/language';
import { changesWords } from '$lib/domain/thread/act-law';
import { textFor, type Catalogue } from '$lib/text/catalogue';
import { particularsIn } from '$lib/text/particulars-in';
import { actorName, authorName, reporterName, wayName } from '$lib/text/people';
import { saidInPost } from '$lib/text/said-in-post';
import type { Feed, FeedEntry } from './feed';
import { paragraphs } from './html';

/** What is new in a report of a thousand posts stands among the last of them. */
const MOST = 50;

type Teller = {
	complaint: PublicComplaint;
	journey: readonly JourneyEntry[];
	/** It has several pages: where a post stands is for the page to find. */
	inPages: boolean;
	lang: Lang;
	text: Catalogue;
};
/** `journey`: all of it. */
type Told = Pick<PublicComplaintPage, 'complaint' | 'journey'>;

/** Which archive of it, and since when its hidden words are hidden. */
type Asked = { archive?: number | null; hidden: ReadonlyMap<string, string> };

/** Posts of which everybody sees that they stood there, and not what they said. */
export const hiddenPosts = (journey: readonly JourneyEntry[]): string[] =>
	journey.flatMap((entry) => (entry.type === 'post' && entry.html === null ? [entry.id] : []));

/**
 * A report as everybody sees it: what it says, and what was said and done since, the newest first. What is older than the newest
 * stands in archives, counted from the beginning, which get no longer (RFC 5005, 4). Null where there is no such archive.
 */
export function reportFeed({ complaint, journey }: Told, lang: Lang, { archive = null, hidden }: Asked): Feed | null {
	const inPages = journey.leaf.pages > 1;
	const teller = { complaint, journey: journey.entries, inPages, lang, text: textFor(lang) };
	const entries = [opening(teller), ...journey.entries.flatMap((entry) => toEntry(entry, teller))];
	const archives = entries.length > MOST ? Math.floor(entries.length / MOST) : 0;
	if (archive !== null && archive > archives) return null;
	const at = (number: number) => (number >= 1 && number <= archives ? `?arsip=${number}` : null);
	const shown = archive === null ? entries.slice(-MOST) : entries.slice((archive - 1) * MOST, archive * MOST);
	return {
		title: `${complaint.ref}: ${complaint.title}`,
		page: `/pengaduan/${complaint.ref}`,
		query: archive === null ? '' : `?arsip=${archive}`,
		entries: shown.toReversed(),
		gone:
			archive === null ? [...hidden].map(([id, at]) => ({ name: `pengaduan/${complaint.ref}/kiriman-${id}`, at })) : [],
		newer: archive === null ? null : at(archive + 1),
		older: at((archive ?? archives + 1) - 1),
		archive: archive === null ? 'current' : 'past'
	};
}

const named = ({ ref }: PublicComplaint, part: string): Pick<FeedEntry, 'name' | 'href'> => ({
	name: `pengaduan/${ref}/${part}`,
	href: `/pengaduan/${ref}#${part}`
});

function opening({ complaint, journey, lang, text }: Teller): FeedEntry {
	return {
		name: `pengaduan/${complaint.ref}/isi`,
		href: `/pengaduan/${complaint.ref}`,
		title: complaint.title,
		published: complaint.createdAt,
		updated: lastAbout(journey, null) ?? complaint.createdAt,
		author: reporterName(complaint, null, text),
		says: { html: complaint.bodyHtml },
		categories: [complaint.category[lang], complaint.district.name]
	};
}

/** What was sent is an entry of its own. Hidden words leave the feed, folded ones come once somebody has looked. */
function toEntry(entry: JourneyEntry, teller: Teller): FeedEntry[] {
	if (entry.type === 'event') return entry.action === 'submit' ? [] : [ofEvent(entry, teller)];
	return entry.html === null || entry.hidden || entry.folded ? [] : [ofPost(entry, entry.html, teller)];
}

function ofEvent(entry: JourneyEvent, { complaint, lang, text }: Teller): FeedEntry {
	const name = authorName(entry.by, complaint, null, text);
	const title = text.law.event[entry.action];
	const particulars = [...particularsIn(entry, lang, text), entry.reason ?? ''].filter(Boolean).join('\n');
	return {
		...named(complaint, entry.id),
		title,
		published: entry.at,
		updated: entry.at,
		author: actorName(entry, name, text),
		says: { text: particulars || title },
		categories: []
	};
}

function ofPost(post: JourneyPost, html: string, { complaint, journey, inPages, lang, text }: Teller): FeedEntry {
	const facts = saidInPost(post.said, lang, text).map(([name, value]) => `${name}: ${value}`);
	const way = wayName(post, text);
	const author = authorName(post.by, complaint, null, text);
	return {
		...named(complaint, `kiriman-${post.id}`),
		...(inPages && { href: `/pengaduan/${complaint.ref}${postQuery(post.id)}` as const }),
		title: `${text.law.post[post.kind]}: ${complaint.title}`,
		published: post.at,
		updated: lastAbout(journey, post.id) ?? post.at,
		author: way ? `${author}, ${way}` : author,
		says: { html: `${html}${paragraphs(facts)}` },
		categories: []
	};
}

/** Words that were masked since are worth reading again: whoever keeps a copy has to let the old ones go. */
const lastAbout = (journey: readonly JourneyEntry[], postId: string | null): string | undefined =>
	journey.findLast(
		(entry): entry is JourneyEvent =>
			entry.type === 'event' && entry.postId === postId && changesWords(complaintLaw(entry.action))
	)?.at;
