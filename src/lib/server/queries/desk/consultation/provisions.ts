import { provisionName } from '$lib/domain/consultation/text/provision-name';
import { INPUT_KINDS, type InputKind } from '$lib/domain/consultation/words';
import { GENERAL } from '$lib/forms/consultation/input/desk-inputs';
import { GONE } from '$lib/forms/consultation/input/filter';
import type { Db } from '$lib/server/db/client';
import { sql } from 'kysely';

/** What was said of one provision with its parts, and how much of it has an answer. */
export type ProvisionWork = {
	/** As the address asks for it. */
	value: string;
	/** What it is called; empty for what is about no provision, and for all that the text has no more. */
	label: string;
	inputs: number;
	answered: number;
	kinds: Record<InputKind, number>;
};

type Head = { id: string; textVersion: number };

/** The provisions that people spoke of, in the order of the text; then what is about none, and what is about one that is gone. */
export async function listProvisionWork(db: Db, { id, textVersion }: Head): Promise<ProvisionWork[]> {
	const rows = await db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.leftJoin('provision_version as present', (join) =>
			join.onRef('present.provision_id', '=', 'input.provision_id').on('present.version', '=', textVersion)
		)
		.leftJoin('provision_version as whole', (join) =>
			join
				.on('whole.thread_id', '=', id)
				.on('whole.version', '=', textVersion)
				.onRef('whole.position', '=', 'present.position')
				.on('whole.part', '=', 0)
		)
		.leftJoin('provision', 'provision.id', 'whole.provision_id')
		.select(['provision.key', 'whole.label', 'whole.body', 'whole.position', 'input.kind'])
		.select((eb) => eb('input.provision_id', 'is', null).$castTo<boolean>().as('general'))
		.select((eb) => eb.fn.countAll<number>().as('inputs'))
		.select((eb) => eb.fn.count<number>('input.disposition').as('answered'))
		.where('input.thread_id', '=', id)
		.where('post.hidden_at', 'is', null)
		.groupBy(['provision.key', 'whole.label', 'whole.body', 'whole.position', 'input.kind', 'general'])
		.orderBy(sql`whole.position nulls last`)
		.orderBy('general', 'desc')
		.execute();
	const valueOf = ({ key, general }: (typeof rows)[number]) => key ?? (general ? GENERAL : GONE);
	return [...Map.groupBy(rows, valueOf)].map(([value, own]) => ({
		value,
		label: own[0]?.key ? provisionName(own[0].label, own[0].body) : '',
		inputs: sumOf(own.map(({ inputs }) => inputs)),
		answered: sumOf(own.map(({ answered }) => answered)),
		kinds: kindsOf(own)
	}));
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const kindsOf = (rows: readonly { kind: InputKind; inputs: number }[]): Record<InputKind, number> => {
	const count = (kind: InputKind) => sumOf(rows.filter((row) => row.kind === kind).map(({ inputs }) => inputs));
	const [agree, object, propose, ask] = INPUT_KINDS.map(count);
	return { agree: agree ?? 0, object: object ?? 0, propose: propose ?? 0, ask: ask ?? 0 };
};
