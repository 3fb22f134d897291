import { inWordsOfNow } from '$lib/forms/report/earlier';
import type { ReportDraft } from '$lib/forms/report/fields';
import type { Lang } from '$lib/domain/language';
import { sql } from 'kysely';
import { keyOf } from '../../auth/secret-key';
import type { Db } from '../../db/client';
import { isOf, type Writer } from '../../db/drafts';
import type { Env } from '../../env';
import { CONTEXT } from '../../identity/context';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';

export type DraftFile = { id: string; name: string; mediaType: string; size: number; hasThumbnail: boolean };

/** A report that is being written. The table knows the hash of its token; of an account's also the token, sealed. */
export type Draft = {
	id: string;
	submissionKey: string;
	form: ReportDraft & OfCitizen;
	files: DraftFile[];
	updatedAt: Date;
	/** Written by staff for somebody who stands before them. */
	atCounter: boolean;
	sent: { threadId: string; ref: string; at: Date } | null;
};

/** What staff asked the person in front of them, besides their report. */
export type OfCitizen = { citizenLang?: Lang };

type DraftDeps = Pick<Deps, 'db' | 'env'>;

/** The draft of a writer, or undefined where nothing was written yet, or somebody else did. */
export async function findDraft({ db, env }: DraftDeps, { token, userId }: Writer): Promise<Draft | undefined> {
	const id = keyOf(token);
	const row = await db
		.selectFrom('draft')
		.leftJoin('thread', 'thread.id', 'draft.thread_id')
		.select(['draft.id', 'submission_key as submissionKey', 'form', 'updated_at as updatedAt'])
		.select(['sent_at as sentAt', 'draft.thread_id as threadId', 'thread.ref', 'at_counter as atCounter'])
		.where('draft.id', '=', id)
		.where(isOf(userId))
		.executeTakeFirst();
	if (!row) return undefined;
	const { sentAt, threadId, ref, form, ...draft } = row;
	const sent = sentAt && threadId && ref ? { threadId, ref, at: sentAt } : null;
	return { ...draft, form: openForm(env.secret, id, form), files: await listDraftFiles(db, id), sent };
}

const listDraftFiles = (db: Db, draftId: string): Promise<DraftFile[]> =>
	db
		.selectFrom('draft_file')
		.innerJoin('file', 'file.id', 'draft_file.file_id')
		.select(['file.id', 'name', 'media_type as mediaType', 'size'])
		.select(sql<boolean>`thumbnail is not null`.as('hasThumbnail'))
		.where('draft_id', '=', draftId)
		.orderBy('position')
		.execute();

type SealedForm = Record<string, string>;

/** Names and telephone numbers are in it, and nobody has yet said who may read them: a draft is sealed as a whole. */
export const sealForm = (secret: Env['secret'], draftId: string, form: ReportDraft): string =>
	JSON.stringify({
		sealed: createSeal(secret).seal(CONTEXT.draft(draftId), form).toString('base64')
	} satisfies SealedForm);

export function openForm(secret: Env['secret'], draftId: string, { sealed }: SealedForm): ReportDraft {
	if (!sealed) return {};
	const stored = createSeal(secret).open(CONTEXT.draft(draftId), Buffer.from(sealed, 'base64')) as Record<
		string,
		string
	>;
	const { anonymous: _, confidential: __, ...form } = stored;
	return inWordsOfNow(form, new Map(Object.entries(stored)));
}

/** Makes sure the draft is there and locks it, so that two tabs save one after the other. Null once it was sent. */
export async function lockDraft(
	trx: Db,
	{ env }: Pick<Deps, 'env'>,
	{ token, userId }: Writer,
	at: Date
): Promise<{ id: string; form: SealedForm } | null> {
	const id = keyOf(token);
	const owner = { user_id: userId, token: userId === null ? null : sealToken(env.secret, userId, token) };
	await trx
		.insertInto('draft')
		.values({ id, form: '{}', updated_at: at, sent_at: null, thread_id: null, ...owner })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
	const row = await trx
		.selectFrom('draft')
		.select(['form', 'sent_at'])
		.where('id', '=', id)
		.where(isOf(userId))
		.forUpdate()
		.executeTakeFirst();
	return !row || row.sent_at ? null : { id, form: row.form };
}

export const sealToken = (secret: Env['secret'], userId: string, token: string): Buffer =>
	createSeal(secret).seal(CONTEXT.draftToken(userId), { token });

export const openToken = (secret: Env['secret'], userId: string, sealed: Buffer): string =>
	(createSeal(secret).open(CONTEXT.draftToken(userId), sealed) as { token: string }).token;

/** A report may hold the file by now: sent at the very moment, before its draft let go of it. */
export const deleteUnlessAttached = (trx: Db, fileIds: readonly string[]) =>
	trx
		.deleteFrom('file')
		.where('id', 'in', fileIds)
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('attachment').select('attachment.id').whereRef('attachment.file_id', '=', 'file.id')))
		)
		.execute();
