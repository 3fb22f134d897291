import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import { isAnnounced } from '$lib/domain/consultation/stage';
import { matchProvisions } from '$lib/domain/consultation/text/match-provisions';
import { sameWords, splitProvisions, type Provision, type TextRefusal } from '$lib/domain/consultation/text/provisions';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { listProvisions, type VersionedProvision } from '$lib/server/db/consultation-text';
import type { Database } from '$lib/server/db/schema';
import { renderMarkdown } from '$lib/server/markdown';
import type { Deps } from '../../record';
import { changePart, type PartEvent } from '../hosting/change-part';
import type { Command, Done, NotBegun } from '../../in-thread';

export type PublishText = Command & {
	/** The draft in Markdown, whole. */
	body: string;
	/** What changed and why, in a sentence for readers. */
	note: string;
	/** The version that the writer began from: a text that somebody else has replaced meanwhile is not written over. */
	base: number;
};

export type PublishTextRefusal = TextRefusal | HostingRefusal | NotBegun;

type Text = { threadId: string; version: number; provisions: readonly Provision[] };

/** Puts a new version of the draft text before the public. What people said stays with the provision it was said of. */
export const publishText = (deps: Deps, command: PublishText): Promise<Result<Done, PublishTextRefusal>> =>
	changePart(
		deps,
		'publish_text',
		command,
		'text',
		async ({ trx, thread, at }): Promise<Result<PartEvent, TextRefusal>> => {
			const { doer, body, note, base } = command;
			const { textVersion, stage } = thread.consultation;
			if (base !== textVersion) return refuse('changed_meanwhile');
			const provisions = splitProvisions(body);
			if (provisions.length === 0 || doer.userId === null) return refuse('text_required');
			const known = await listProvisions(trx, thread.id, textVersion);
			if (isUnchanged(known, provisions)) return refuse('same_text');
			const version = textVersion + 1;
			await trx
				.insertInto('consultation_text')
				.values({ thread_id: thread.id, version, body, note, author_id: doer.userId, at })
				.execute();
			await insertProvisions(trx, { threadId: thread.id, version, provisions }, known);
			const data = { textVersion: version, ...(note && { reason: note }) };
			return allow({ action: 'publish_text', public: isAnnounced(stage), data });
		}
	);

const isUnchanged = (known: readonly Provision[], next: readonly Provision[]): boolean =>
	known.length === next.length &&
	next.every((provision, index) => {
		const old = known[index];
		return old !== undefined && old.label === provision.label && old.body === provision.body;
	});

async function insertProvisions(
	trx: Transaction<Database>,
	{ threadId, version, provisions }: Text,
	known: readonly VersionedProvision[]
): Promise<void> {
	const kept = matchProvisions(known, provisions);
	const made = await insertNew(trx, threadId, kept.filter((id) => id === null).length);
	const olds = new Map(known.map((old) => [old.id, old]));
	const rows = provisions.map(({ label, body }, position) => {
		const old = olds.get(kept[position] ?? '');
		const id = old?.id ?? made.shift();
		if (!id) throw new Error('Fewer provisions were made than the text has');
		return {
			provision_id: id,
			thread_id: threadId,
			version,
			position,
			label,
			body,
			body_html: renderMarkdown(body),
			words_since: old && sameWords(old.body, body) ? old.wordsSince : version
		};
	});
	await trx.insertInto('provision_version').values(rows).execute();
}

/** Keys count on through the life of a text and say nothing of place or number, since both change. */
async function insertNew(trx: Transaction<Database>, threadId: string, count: number): Promise<string[]> {
	if (count === 0) return [];
	const { used } = await trx
		.selectFrom('provision')
		.select((eb) => eb.fn.countAll<number>().as('used'))
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	const values = Array.from({ length: count }, (_, index) => ({
		thread_id: threadId,
		key: `k${Number(used) + index + 1}`
	}));
	const rows = await trx.insertInto('provision').values(values).returning('id').execute();
	return rows.map(({ id }) => id);
}
