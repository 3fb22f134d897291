import type { Actor } from '$lib/domain/actor/actor';
import type { TemplateAct } from '$lib/domain/answer/acts';
import { mayWriteTemplate } from '$lib/domain/answer/template';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { once } from '../once';
import type { Deps } from '../record';

type Trx = Transaction<Database>;
type Doer = Actor & { userId: string };
type Said = { name: string; body: string; act: TemplateAct; category: string | null };
type Done<Refusal extends string> = Promise<Result<{ id: string }, Refusal>>;

/** Writes a template for an agency, or for all; whoever writes it sees to it from then on. */
export const writeTemplate = (
	deps: Deps,
	{ doer, formKey, agencyId, ...said }: Said & { doer: Doer; formKey: string; agencyId: string | null }
): Done<'not_found' | 'form_spent'> =>
	deps.db.transaction().execute((trx) =>
		once(trx, deps, { formKey, act: 'write_template', doer, says: { ...said, agencyId } }, async () => {
			if (!mayWriteTemplate(doer, { agencyId, act: said.act }) || !(await isCategory(trx, said.category)))
				return refuse('not_found');
			const { act, category } = said;
			const row = { agency_id: agencyId, category_slug: category, act, owner_id: doer.userId, version: 1 };
			const { id } = await trx
				.insertInto('answer_template')
				.values({ ...row, retired_at: null })
				.returning('id')
				.executeTakeFirstOrThrow();
			await insertVersion(trx, deps, doer, { id, version: 1, ...said });
			return allow({ id });
		})
	);

/**
 * Says something else from now on. What was said before stays to be read, and answers that took it stay as they are. Where
 * somebody else did so since `state` was drawn, nothing is written over.
 */
export const changeTemplate = (
	deps: Deps,
	{ doer, formKey = null, ...says }: ChangeTemplate
): Done<'not_found' | 'changed_meanwhile' | 'form_spent'> =>
	deps.db
		.transaction()
		.execute((trx) =>
			once(trx, deps, { formKey, act: 'change_template', doer, says }, () => writeVersion(trx, deps, { doer, ...says }))
		);

type ChangeTemplate = Said & {
	doer: Doer;
	formKey?: string | null;
	id: string;
	state: string | null;
	takesOver: boolean;
};

async function writeVersion(
	trx: Trx,
	deps: Deps,
	{ doer, id, state, takesOver, ...said }: Omit<ChangeTemplate, 'formKey'>
): Done<'not_found' | 'changed_meanwhile'> {
	const now = await lockTemplate(trx, doer, id);
	if (!now || !mayWriteTemplate(doer, { ...now, act: said.act }) || !(await isCategory(trx, said.category)))
		return refuse('not_found');
	if (state !== String(now.version)) return refuse('changed_meanwhile');
	const version = now.version + 1;
	await insertVersion(trx, deps, doer, { id, version, ...said });
	const owner = takesOver ? { owner_id: doer.userId } : {};
	await trx
		.updateTable('answer_template')
		.set({ version, act: said.act, category_slug: said.category, ...owner })
		.where('id', '=', id)
		.execute();
	return allow({ id });
}

/** Offers a template to nobody any more, or to all again; it stays to be read. */
export const retireTemplate = (
	deps: Deps,
	{ doer, id, retires }: { doer: Doer; id: string; retires: boolean }
): Done<'not_found'> =>
	deps.db.transaction().execute(async (trx) => {
		if (!(await lockTemplate(trx, doer, id))) return refuse('not_found');
		await trx
			.updateTable('answer_template')
			.set({ retired_at: retires ? deps.now() : null })
			.where('id', '=', id)
			.execute();
		return allow({ id });
	});

async function lockTemplate(trx: Trx, doer: Doer, id: string) {
	const found = await trx
		.selectFrom('answer_template')
		.select(['version', 'act', 'agency_id as agencyId'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return found && mayWriteTemplate(doer, found) ? found : undefined;
}

const insertVersion = (
	trx: Trx,
	{ now }: Deps,
	{ userId }: Doer,
	{ id, version, name, body }: Pick<Said, 'name' | 'body'> & { id: string; version: number }
) =>
	trx
		.insertInto('answer_template_version')
		.values({ template_id: id, version, name, body, by_user_id: userId, at: now() })
		.execute();

const isCategory = async (trx: Trx, slug: string | null): Promise<boolean> =>
	slug === null ||
	(await trx.selectFrom('category').select('slug').where('slug', '=', slug).executeTakeFirst()) !== undefined;
