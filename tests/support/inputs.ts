import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import type { Services } from '$lib/server/services';
import { contribute, type ContributeCommand } from '$lib/server/usecases/consultation/input/contribute';
import { disposeInputs, type DisposeCommand } from '$lib/server/usecases/consultation/input/dispose';
import { randomUUID } from 'node:crypto';

/** An input by a guest unless said otherwise; every call is another form. */
export const anInput = (slug: string, overrides: Partial<ContributeCommand> = {}): ContributeCommand => ({
	slug,
	doer: VISITOR,
	formKey: randomUUID(),
	channel: 'web',
	kind: 'propose',
	unsur: 'service_user',
	text: 'Loket pendaftaran sebaiknya dibuka pukul tujuh pagi.',
	organisation: '',
	displayName: 'Rahma',
	provisionKey: null,
	textVersion: 0,
	questionId: null,
	fileIds: [],
	guest: { codeHash: randomUUID(), email: null, lang: 'id' },
	network: randomUUID(),
	...overrides
});

export async function giveInput(services: Services, slug: string, overrides: Partial<ContributeCommand> = {}) {
	const outcome = await contribute(services, anInput(slug, overrides));
	if (!outcome.ok) throw new Error(outcome.refusal);
	return outcome.value;
}

export const anAnswer = (slug: string, doer: Actor, overrides: Partial<DisposeCommand> = {}): DisposeCommand => ({
	slug,
	doer,
	formKey: randomUUID(),
	numbers: [1],
	disposition: 'accepted',
	text: 'Jam buka loket menjadi pukul 07.00 mulai 1 Desember.',
	fileIds: [],
	changedKey: null,
	again: false,
	seen: null,
	...overrides
});

export async function answerInputs(services: Services, command: DisposeCommand) {
	const outcome = await disposeInputs(services, command);
	if (!outcome.ok) throw new Error(outcome.refusal);
}

/** A text of two provisions, as its first or a later version; `changed` is the provision whose words are new. */
export async function aText(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	threadId: string,
	authorId: string,
	version = 1,
	changed: 'jam-loket' | 'biaya' | null = null
): Promise<void> {
	await db
		.insertInto('consultation_text')
		.values({ thread_id: threadId, version, body: '1. Jam loket\n2. Biaya', author_id: authorId, at: now() })
		.execute();
	for (const [index, key] of (['jam-loket', 'biaya'] as const).entries()) {
		await db
			.insertInto('provision')
			.values({ thread_id: threadId, key })
			.onConflict((row) => row.doNothing())
			.execute();
		const { id } = await db
			.selectFrom('provision')
			.select('id')
			.where('thread_id', '=', threadId)
			.where('key', '=', key)
			.executeTakeFirstOrThrow();
		await db
			.insertInto('provision_version')
			.values({
				provision_id: id,
				thread_id: threadId,
				version,
				position: index + 1,
				label: `${index + 1}.`,
				body: key,
				body_html: `<p>${key}</p>`,
				words_since: changed === key || version === 1 ? version : 1
			})
			.execute();
	}
	await db.updateTable('consultation').set({ text_version: version }).where('thread_id', '=', threadId).execute();
}
