import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import { isAnnounced } from '$lib/domain/consultation/stage';
import { fatesById, resolveFates, type Fate } from '$lib/domain/consultation/text/fates';
import { matchProvisions } from '$lib/domain/consultation/text/match-provisions';
import { piecesOf } from '$lib/domain/consultation/text/pieces';
import { sameWords, type TextRefusal } from '$lib/domain/consultation/text/provisions';
import { readText } from '$lib/domain/consultation/text/read/read-text';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { listProvisions, type VersionedProvision } from '$lib/server/db/consultation-text';
import type { Database } from '$lib/server/db/schema';
import type { Deps } from '../../record';
import { changePart, type PartEvent } from '../hosting/change-part';
import type { Command, Done, NotBegun } from '../../in-thread';
import { cutOlderTexts } from './cut-older-texts';
import { insertProvisions, type Cut } from './store-text';

export type PublishText = Command & {
	/** The draft in Markdown or as it came from a word processor, whole. */
	body: string;
	/** What changed and why, in a sentence for readers. */
	note: string;
	/** The version that the writer began from: a text that somebody else has replaced meanwhile is not written over. */
	base: number;
	/** What became of provisions, by key, where their words do not settle it. */
	fates?: ReadonlyMap<string, Fate>;
};

export type PublishTextRefusal = TextRefusal | HostingRefusal | NotBegun;

/** Puts a new version of the draft text before the public. What people said stays with the provision it was said of. */
export const publishText = (deps: Deps, command: PublishText): Promise<Result<Done, PublishTextRefusal>> =>
	changePart(
		deps,
		'publish_text',
		command,
		'text',
		async ({ trx, thread, at }): Promise<Result<PartEvent, TextRefusal>> => {
			const { doer, body, note, base, fates = new Map<string, Fate>() } = command;
			const { textVersion, stage } = thread.consultation;
			if (base !== textVersion) return refuse('changed_meanwhile');
			const provisions = readText(body).provisions.map((read): Cut => ({ ...read, pieces: piecesOf(read) }));
			if (provisions.length === 0 || doer.userId === null) return refuse('text_required');
			await cutOlderTexts(trx, thread.id);
			const known = await listProvisions(trx, thread.id, textVersion);
			if (isUnchanged(known, provisions)) return refuse('same_text');
			const version = textVersion + 1;
			await trx
				.insertInto('consultation_text')
				.values({ thread_id: thread.id, version, body, note, author_id: doer.userId, at })
				.execute();
			await goOn(trx, { threadId: thread.id, version, provisions }, known, fates);
			const data = { textVersion: version, ...(note && { reason: note }) };
			return allow({ action: 'publish_text', public: isAnnounced(stage), data });
		}
	);

const isUnchanged = (known: readonly VersionedProvision[], next: readonly Cut[]): boolean =>
	known.length === next.length &&
	next.every(({ kind, label, body, pieces }, index) => {
		const old = known[index];
		const isSame = old?.label === label && old.kind === kind && old.parts.length === pieces.length;
		return isSame && sameWords(old.body, body);
	});

/** Stores the version as the continuation of the last one, and what became of all that it has no more. */
async function goOn(
	trx: Transaction<Database>,
	text: { threadId: string; version: number; provisions: readonly Cut[] },
	known: readonly VersionedProvision[],
	fates: ReadonlyMap<string, Fate>
): Promise<void> {
	const { threadId: thread_id, version, provisions } = text;
	const said = fatesById(known, fates);
	const { ids: kept, gone } = resolveFates(known, provisions, matchProvisions(known, provisions), said);
	const { ids, all } = await insertProvisions(trx, text, known, kept);
	const targets = new Map(gone.map(({ id, into }) => [id, into === null ? null : (ids[into] ?? null)]));
	const rows = known.flatMap(({ id, parts }) =>
		[id, ...parts.filter(({ kind }) => kind === 'part').map((part) => part.id)]
			.filter((of) => !all.has(of))
			.map((provision_id) => ({ provision_id, thread_id, version, into_id: targets.get(id) ?? null }))
	);
	if (rows.length > 0) await trx.insertInto('provision_fate').values(rows).execute();
}
