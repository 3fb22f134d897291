import { isOutdated } from '$lib/domain/consultation/text/pin';
import type { InputKind } from '$lib/domain/consultation/words';
import type { Db } from '$lib/server/db/client';
import { plainText } from '$lib/server/markdown';

/** What somebody said of words that have changed since: their own input, or another's that they supported. */
export type OutdatedPin = {
	postId: string;
	number: number;
	kind: InputKind;
	excerpt: string;
	own: boolean;
	/** The version that it was given for. */
	textVersion: number;
	/** Of the provision as it stands now. */
	key: string;
	label: string;
};

const EXCERPT = 140;
/** Nobody goes through more at once; those affirmed make room for the next. */
const MOST = 20;

/** Inputs and support of this reader that speak of an older text. Provisions that went away have nothing to affirm. */
export async function myPins(
	db: Db,
	threadId: string,
	{ userId, voice }: { userId: string | null; voice: string | null }
): Promise<OutdatedPin[]> {
	const [own, supported] = await Promise.all([
		userId === null ? [] : ownPins(db, threadId, userId),
		voice === null ? [] : supportedPins(db, threadId, voice)
	]);
	const pins = [...own.map((pin) => ({ ...pin, own: true })), ...supported.map((pin) => ({ ...pin, own: false }))];
	return pins
		.filter(isOutdated)
		.slice(0, MOST)
		.map(({ wordsSince: _, affirmedVersions: __, body, ...pin }) => ({ ...pin, excerpt: plainText(body, EXCERPT) }));
}

const pinned = (db: Db, threadId: string) =>
	db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.innerJoin('provision', 'provision.id', 'input.provision_id')
		.innerJoin('provision_version', (join) =>
			join
				.onRef('provision_version.provision_id', '=', 'input.provision_id')
				.onRef('provision_version.version', '=', 'consultation.text_version')
		)
		.select(['input.post_id as postId', 'input.number', 'input.kind', 'post.body', 'provision.key'])
		.select(['provision_version.label', 'provision_version.words_since as wordsSince'])
		.where('input.thread_id', '=', threadId)
		.where('post.hidden_at', 'is', null)
		.orderBy('input.number');

/** By `post_contributor_idx`. */
const ownPins = (db: Db, threadId: string, userId: string) =>
	pinned(db, threadId)
		.select(['input.text_version as textVersion', 'input.affirmed_versions as affirmedVersions'])
		.where('post.author_user_id', '=', userId)
		.where('post.kind', '=', 'input')
		.execute();

/** By `support_once_key`. */
const supportedPins = (db: Db, threadId: string, voice: string) =>
	pinned(db, threadId)
		.innerJoin('support', 'support.post_id', 'input.post_id')
		.select((eb) => eb.fn.coalesce('support.text_version', eb.lit(0)).as('textVersion'))
		.select('support.affirmed_versions as affirmedVersions')
		.where('support.thread_id', '=', threadId)
		.where('support.supporter', '=', voice)
		.execute();
