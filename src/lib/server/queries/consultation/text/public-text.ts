import { bareWords } from '$lib/domain/consultation/text/bare-words';
import { isHeading } from '$lib/domain/consultation/text/provisions';
import type { InputKind } from '$lib/domain/consultation/words';
import { listProvisions, type VersionedProvision } from '$lib/server/db/consultation-text';
import type { Db } from '$lib/server/db/client';
import { listVersions, type TextVersion } from './text';

export type InputTally = Record<InputKind, number>;
export type ShownProvision = Pick<VersionedProvision, 'key' | 'label' | 'html'> & {
	/** The words of what stands over others and says nothing that could be agreed or objected to; else null. */
	heading: string | null;
	/** Its words came to be in the version shown, or it did itself; never in the first version, where all is new. */
	fresh: 'changed' | 'added' | null;
	inputs: InputTally;
};

export type PublicText = {
	shown: TextVersion;
	versions: TextVersion[];
	provisions: ShownProvision[];
};

/** The draft text in one version, the newest unless said otherwise; null where there is none such. */
export async function publicText(db: Db, head: { id: string }, version: number): Promise<PublicText | null> {
	const versions = await listVersions(db, head.id);
	const shown = versions.find((of) => of.version === version);
	if (!shown) return null;
	const [provisions, earlier, tallies] = await Promise.all([
		listProvisions(db, head.id, version),
		listIds(db, head.id, version - 1),
		tallyInputs(db, head.id)
	]);
	return {
		shown,
		versions,
		provisions: provisions.map(({ id, key, html, wordsSince, ...provision }) => ({
			key,
			label: provision.label,
			html,
			heading: isHeading(provision) ? bareWords(provision.body) : null,
			fresh: wordsSince < version || version === 1 ? null : earlier.has(id) ? 'changed' : 'added',
			inputs: tallies.get(id) ?? NONE
		}))
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
