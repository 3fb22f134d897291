import { VISITOR } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import { allow, type Result } from '$lib/domain/result';
import type { Report } from '$lib/forms/report/report';
import type { Program } from '../../auth/api-key';
import { deriveAccessCode, findDerivedCode, hashAccessCode } from '../../identity/access-code';
import { findCodeOf } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import { submitReport, type SubmitReport } from '../complaint/submit-report';
import type { Deps } from '../record';
import { keepFormFiles, type RefusedFile } from '../thread/keep-files';
import { formKeyOf, type Sent } from './send-once';

export type Filing = {
	program: Program;
	report: Report;
	files: readonly File[];
	lang: Lang;
	sent: Omit<Sent, 'keyId'>;
	/** Hears which files were not taken; then nothing is filed. */
	onRefused: (files: readonly RefusedFile[]) => unknown;
};

export type Filed = {
	ref: string;
	/** By which the reporter comes back; null where an office filed it, whose people never see one. */
	accessCode: string | null;
};

/**
 * Files a report that another program took down: a partner's in the place of its reporter, an office's as at its counter. Sent
 * again it is the same report, whoever waits for whom.
 */
export async function fileRequest(
	deps: Deps,
	{ program, report, files, lang, sent, onRefused }: Filing
): Promise<Result<Filed, 'not_allowed' | 'too_many_attempts' | 'files_refused'>> {
	const house: Deps = { ...deps, throughKey: program.id };
	const submissionKey = await formKeyOf(house, { ...sent, keyId: program.id });
	const earlier = await findFiled(house, submissionKey);
	if (earlier) return allow({ ref: earlier.ref, accessCode: await codeOf(house, program, submissionKey, earlier) });
	const { kept, refused } = await keepFormFiles(house, {
		formKey: submissionKey,
		of: 'citizen',
		tokens: [],
		uploads: files
	});
	if (refused.length > 0) {
		onRefused(refused);
		return { ok: false, refusal: 'files_refused' };
	}
	const fileIds = kept.map(({ fileId }) => fileId);
	const done = await submitReport(house, commandOf(house, { program, report, lang, submissionKey, fileIds }));
	if (!done.ok) return done;
	const { ref, threadId } = done.value;
	return allow({ ref, accessCode: await codeOf(house, program, submissionKey, { threadId }) });
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
	{ threadId }: { threadId: string }
): Promise<string | null> {
	if (holder !== 'partner') return null;
	const { codeHash } = await findCodeOf(db, threadId);
	return findDerivedCode(createSeal(env.secret), tokenOf(submissionKey), codeHash);
}

const findFiled = ({ db }: Deps, submissionKey: string) =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select(['thread.ref', 'thread.id as threadId'])
		.where('submission_key', '=', submissionKey)
		.executeTakeFirst();
