import { bareWords } from '$lib/domain/consultation/text/bare-words';
import type { InputKind } from '$lib/domain/consultation/words';
import { listProvisions, type VersionedPart, type VersionedProvision } from '$lib/server/db/consultation-text';
import type { Db } from '$lib/server/db/client';
import { heldForVersion } from '$lib/server/db/inputs';
import { sql } from 'kysely';
import { listVersions, type TextVersion } from './text';
import { listVoicesBeside, type Beside } from './voices-beside';

/** Inputs by kind; `earlier` of them were given for older words and not held again since. */
export type InputTally = Record<InputKind, number> & { earlier: number };

/** An ayat or a letter with what was said of it by itself; without a key, words between them. */
export type ShownPart = Pick<VersionedPart, 'label' | 'mark' | 'depth' | 'html'> & {
	key: string | null;
	fresh: Fresh;
	inputs: number;
};
export type ShownProvision = Pick<VersionedProvision, 'key' | 'label' | 'html'> & {
	/** The words of what stands over others and says nothing that could be agreed or objected to; else null. */
	heading: string | null;
	/** Signatures and the like: nobody is asked about them. */
	note: boolean;
	fresh: Fresh;
	/** Of the provision with all its parts. */
	inputs: InputTally;
	/** The loudest of these and their answer; null where nothing was said. */
	beside: Beside | null;
	parts: ShownPart[];
};
/** Its words came to be in the version shown, or it did itself; never in the first version, where all is new. */
type Fresh = 'changed' | 'added' | null;

export type PublicText = {
	shown: TextVersion;
	versions: TextVersion[];
	provisions: ShownProvision[];
	/** Whether some parts can be spoken of by themselves. */
	hasParts: boolean;
};

/** The draft text in one version, the newest unless said otherwise; null where there is none such. */
export async function publicText(db: Db, head: { id: string }, version: number): Promise<PublicText | null> {
	const versions = await listVersions(db, head.id);
	const shown = versions.find((of) => of.version === version);
	if (!shown) return null;
	const [stored, earlier, tallies, beside] = await Promise.all([
		listProvisions(db, head.id, version),
		listIds(db, head.id, version - 1),
		tallyInputs(db, head.id),
		listVoicesBeside(db, head.id)
	]);
	const freshOf = ({ id, wordsSince }: { id: string; wordsSince: number }): Fresh =>
		wordsSince < version || version === 1 ? null : earlier.has(id) ? 'changed' : 'added';
	const provisions = stored.map((of): ShownProvision => {
		// Where all of it is new, the provision says so for its parts.
		const allNew = of.parts.every((part) => part.kind === 'lead' || freshOf(part) === 'added');
		const own = [of.id, ...of.parts.map(({ id }) => id)];
		return {
			key: of.key,
			label: of.label,
			html: of.parts.length > 0 ? '' : of.html,
			heading: of.kind === 'heading' ? bareWords(of.body) : null,
			note: of.kind === 'note',
			fresh: freshOf(of),
			inputs: addUp(own.flatMap((id) => tallies.get(id) ?? [])),
			beside: beside.get(of.id) ?? null,
			parts: of.parts.map((part) => partOf(part, allNew ? null : freshOf(part), tallies.get(part.id)))
		};
	});
	return { shown, versions, provisions, hasParts: stored.some(({ parts }) => parts.length > 0) };
}

const partOf = (
	{ key, kind, label, mark, depth, html }: VersionedPart,
	fresh: Fresh,
	tally: InputTally | undefined
): ShownPart => ({
	key: kind === 'part' ? key : null,
	label,
	mark,
	depth,
	html,
	fresh: kind === 'part' ? fresh : null,
	inputs: tally ? tally.agree + tally.object + tally.propose + tally.ask : 0
});

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

const NONE: InputTally = { agree: 0, object: 0, propose: 0, ask: 0, earlier: 0 };

const addUp = (tallies: readonly InputTally[]): InputTally =>
	tallies.reduce(
		(sum, of) => ({
			agree: sum.agree + of.agree,
			object: sum.object + of.object,
			propose: sum.propose + of.propose,
			ask: sum.ask + of.ask,
			earlier: sum.earlier + of.earlier
		}),
		NONE
	);

/** One walk through `input_provision_idx`: as many rows as there are inputs, and as many groups as provisions. */
async function tallyInputs(db: Db, threadId: string): Promise<Map<string, InputTally>> {
	const rows = await db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.leftJoin('provision_version as present', (join) =>
			join
				.onRef('present.provision_id', '=', 'input.provision_id')
				.onRef('present.version', '=', 'consultation.text_version')
		)
		.select(['input.provision_id as id', 'input.kind'])
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.select(sql<number>`count(*) filter (where ${heldForVersion} < present.words_since)`.as('earlier'))
		.where('input.thread_id', '=', threadId)
		.where('input.provision_id', 'is not', null)
		.where('post.hidden_at', 'is', null)
		.groupBy(['input.provision_id', 'input.kind'])
		.execute();
	const tallies = new Map<string, InputTally>();
	for (const { id, kind, count, earlier } of rows) {
		if (id === null) continue;
		const tally = tallies.get(id) ?? NONE;
		tallies.set(id, { ...tally, [kind]: Number(count), earlier: tally.earlier + Number(earlier) });
	}
	return tallies;
}
