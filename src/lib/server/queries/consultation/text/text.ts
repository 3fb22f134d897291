import { bareWords } from '$lib/domain/consultation/text/bare-words';
import { compareVersions, type Change } from '$lib/domain/consultation/text/compare-versions';
import { matchProvisions, type Known } from '$lib/domain/consultation/text/match-provisions';
import { isHeading, splitProvisions } from '$lib/domain/consultation/text/provisions';
import type { InputKind } from '$lib/domain/consultation/words';
import type { Db } from '$lib/server/db/client';
import { listProvisions, type VersionedProvision } from '$lib/server/db/consultation-text';
import type { Services } from '$lib/server/services';
import { listOutdated, type OutdatedPin } from './outdated-pins';
import type { Reader } from '../../complaint/my-page';

type Head = { id: string; textVersion: number };
type House = Pick<Services, 'db'>;

export type TextVersion = { version: number; note: string; at: string };
export type InputTally = Record<InputKind, number>;
export type ShownProvision = Pick<VersionedProvision, 'key' | 'label' | 'html'> & {
	/** The words of what stands over others and says nothing that could be agreed or objected to; else null. */
	heading: string | null;
	/** Its words came to be in the version shown, or it did itself; never in the first version, where all is new. */
	fresh: 'changed' | 'added' | null;
	inputs: InputTally;
};

export type TextPage = {
	shown: TextVersion;
	versions: TextVersion[];
	provisions: ShownProvision[];
	/** What this reader said of words that have changed since. */
	outdated: OutdatedPin[];
};

/** The draft text in one version, the newest unless said otherwise; null where there is none such. */
export async function findTextPage(
	{ db }: House,
	head: Head,
	version: number,
	{ actor, voice }: Reader
): Promise<TextPage | null> {
	const versions = await listVersions(db, head.id);
	const shown = versions.find((of) => of.version === version);
	if (!shown) return null;
	const [provisions, earlier, tallies, outdated] = await Promise.all([
		listProvisions(db, head.id, version),
		listIds(db, head.id, version - 1),
		tallyInputs(db, head.id),
		version === head.textVersion ? listOutdated(db, head.id, { userId: actor.userId, voice }) : []
	]);
	return {
		shown,
		versions,
		provisions: provisions.map(({ id, key, html, wordsSince, ...provision }) => ({
			...{ key, label: provision.label, html, heading: isHeading(provision) ? bareWords(provision.body) : null },
			fresh: wordsSince < version || version === 1 ? null : earlier.has(id) ? 'changed' : 'added',
			inputs: tallies.get(id) ?? NONE
		})),
		outdated
	};
}

const listIds = async (db: Db, threadId: string, version: number): Promise<Set<string>> =>
	new Set(
		(
			await db
				.selectFrom('provision_version')
				.select('provision_id')
				.where('thread_id', '=', threadId)
				.where('version', '=', version)
				.execute()
		).map((row) => row.provision_id)
	);

const NONE: InputTally = { agree: 0, object: 0, propose: 0, ask: 0 };

export const listVersions = async (db: Db, threadId: string): Promise<TextVersion[]> =>
	(
		await db
			.selectFrom('consultation_text')
			.select(['version', 'note', 'at'])
			.where('thread_id', '=', threadId)
			.orderBy('version', 'desc')
			.execute()
	).map(({ at, ...version }) => ({ ...version, at: at.toISOString() }));

/** One walk through `input_provision_idx`: as many rows as there are inputs, and as many groups as provisions. */
async function tallyInputs(db: Db, threadId: string): Promise<Map<string, InputTally>> {
	const rows = await db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select(['input.provision_id as id', 'input.kind'])
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('input.thread_id', '=', threadId)
		.where('input.provision_id', 'is not', null)
		.where('post.hidden_at', 'is', null)
		.groupBy(['input.provision_id', 'input.kind'])
		.execute();
	const tallies = new Map<string, InputTally>();
	for (const { id, kind, count } of rows)
		if (id !== null) tallies.set(id, { ...(tallies.get(id) ?? NONE), [kind]: Number(count) });
	return tallies;
}

export type Comparison = { from: TextVersion; to: TextVersion; changes: ShownChange[] };
type ShownChange = Change<Known>;

/** How the text changed between two of its versions; null where one of them does not exist. */
export async function compareTexts({ db }: House, head: Head, from: number, to: number): Promise<Comparison | null> {
	const versions = await listVersions(db, head.id);
	const [older, newer] = [from, to].map((wanted) => versions.find(({ version }) => version === wanted));
	if (!older || !newer || from >= to) return null;
	const [before, after] = await Promise.all([listProvisions(db, head.id, from), listProvisions(db, head.id, to)]);
	return { from: older, to: newer, changes: compareVersions<Known>(before, after) };
}

/** The text in force as its host wrote it. */
export async function findTextSource({ db }: House, head: Head): Promise<string> {
	const found = await db
		.selectFrom('consultation_text')
		.select('body')
		.where('thread_id', '=', head.id)
		.where('version', '=', head.textVersion)
		.executeTakeFirst();
	return found?.body ?? '';
}

/** How a text would be cut up as the next version, before anything is published. */
export async function previewText({ db }: House, head: Head, body: string): Promise<ShownChange[]> {
	const known = await listProvisions(db, head.id, head.textVersion);
	const next = splitProvisions(body);
	const ids = matchProvisions(known, next);
	const after = next.map((provision, index) => ({ ...provision, id: ids[index] ?? `new ${index}` }));
	return compareVersions<Known>(known, after);
}
