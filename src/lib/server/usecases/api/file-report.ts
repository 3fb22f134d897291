import { VISITOR } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import { refuse, type Result } from '$lib/domain/result';
import type { Report } from '$lib/forms/report/report';
import type { Program } from '../../auth/api-key';
import { deriveAccessCode, findDerivedCode, hashAccessCode } from '../../identity/access-code';
import { findCodeOf } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import { submitReport, type SubmitReport } from '../complaint/submit-report';
import type { Deps } from '../record';
import { keepFormFiles, type RefusedFile } from '../thread/keep-files';
import { sendOnce, type NotSent, type Sent, type Stamped } from './send-once';

export type Filing = {
	program: Program;
	report: Report;
	files: readonly File[];
	lang: Lang;
	sent: Omit<Sent, 'keyId'>;
	/** Hears which files were not taken; then nothing is filed. */
	onRefused: (files: readonly RefusedFile[]) => unknown;
};

export type FilingRefusal = 'not_allowed' | 'too_many_attempts' | 'files_refused';

export type Filed = {
	ref: string;
	at: Date;
	/** By which the reporter comes back; null where an office filed it, whose people never see one. */
	accessCode: string | null;
};

/**
 * Files a report that another program took down: a partner's in the place of its reporter, an office's as at its counter. Sent
 * again it is the same report.
 */
export async function fileReport(
	deps: Deps,
	{ program, report, files, lang, sent, onRefused }: Filing
): Promise<Result<Stamped, FilingRefusal | NotSent>> {
	return sendOnce<FilingRefusal>(deps, { ...sent, keyId: program.id }, async (house, submissionKey) => {
		const uploaded = { formKey: submissionKey, of: 'citizen', tokens: [], uploads: files } as const;
		const { kept, refused } = await keepFormFiles(house, uploaded);
		if (refused.length > 0) onRefused(refused);
		if (refused.length > 0) return refuse('files_refused');
		const fileIds = kept.map(({ fileId }) => fileId);
		return submitReport(house, commandOf(house, { program, report, lang, submissionKey, fileIds }));
	});
}

/** What was filed, as it is answered each time. */
export async function findFiled(deps: Deps, program: Program, { eventId, formKey }: Stamped): Promise<Filed> {
	const { threadId, ...filed } = await deps.db
		.selectFrom('thread_event')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select(['thread.ref', 'thread.id as threadId', 'thread_event.at'])
		.where('thread_event.id', '=', eventId)
		.executeTakeFirstOrThrow();
	return { ...filed, accessCode: await codeOf(deps, program, formKey, threadId) };
}

type Commanded = Pick<Filing, 'program' | 'report' | 'lang'> & { submissionKey: string; fileIds: string[] };

function commandOf({ env }: Deps, { program, report, ...rest }: Commanded): SubmitReport {
	const { district, category, agency, ...written } = report;
	return {
		...written,
		...rest,
		doer: program.holder === 'partner' ? VISITOR : program.actor,
		districtCode: district,
		categorySlug: category,
		wishedAgencyId: agency,
		codeHash: hashAccessCode(deriveAccessCode(createSeal(env.secret), tokenOf(rest.submissionKey))),
		owners: { key: program.id }
	};
}

/** As the token of a draft stands for one that a person wrote. */
const tokenOf = (submissionKey: string): string => `open311 ${submissionKey}`;

async function codeOf(
	{ db, env }: Deps,
	{ holder }: Program,
	submissionKey: string,
	threadId: string
): Promise<string | null> {
	if (holder !== 'partner') return null;
	const { codeHash } = await findCodeOf(db, threadId);
	return findDerivedCode(createSeal(env.secret), tokenOf(submissionKey), codeHash);
}
