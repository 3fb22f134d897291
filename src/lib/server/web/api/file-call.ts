import { dayOf } from '$lib/domain/calendar/zone';
import { checkReport, reportForm, REPORT_READ_BY_ALL, type Report } from '$lib/forms/report/report';
import { FIELDS_OF, type ReportDraft } from '$lib/forms/report/fields';
import { findAgencyChoice, knownOf, listReportChoices } from '$lib/server/queries/report/choices';
import { fileReport, findFiled } from '$lib/server/usecases/api/file-report';
import type { RefusedFile } from '$lib/server/usecases/thread/keep-files';
import { maskAsAsked } from '../form/personal';
import { wordsOfFaults } from '../form/words';
import { withDefaults } from '../report/review';
import { REPORT_BODY } from './body';
import { notSent, type Way, type Writing } from './carry-out';
import { fieldFaults, isProblem, type Problem } from './problem';
import { askOfPersonal, faultsAt, fileFaults } from './read-form';
import { limitProblem } from './refused';

/** Files a report: a partner in the place of its reporter, an office as at its counter. */
export const FILE_CALL: Way<'file_complaint'> = {
	async run(writing) {
		const report = await readReport(writing);
		if (isProblem(report)) return report;
		const { house, event, program, posted, sent } = writing;
		const { lang } = event.locals;
		const refused: RefusedFile[] = [];
		const onRefused = (files: readonly RefusedFile[]) => refused.push(...files);
		const done = await fileReport(house, { program, report, files: posted.files, lang, sent, onRefused });
		if (done.ok) return done.value;
		if (done.refusal === 'files_refused') return fileFaults(refused, lang);
		if (done.refusal === 'too_many_attempts') return limitProblem(writing, done.reached);
		return done.refusal === 'not_allowed' ? { code: 'scope_missing' } : notSent(done.refusal);
	},
	async answer({ house, program }, stamped) {
		const { ref, at, accessCode } = await findFiled(house, program, stamped);
		return {
			ref,
			url: `${house.env.origin}/pengaduan/${ref}`,
			event: stamped.eventId,
			status: 'submitted',
			at: at.toISOString(),
			access_code: accessCode
		};
	}
};

/** What was sent, as the form of the site reads it; or what is wrong with all of it at once. */
async function readReport({ house, event, program, posted: { data }, words }: Writing): Promise<Report | Problem> {
	const today = dayOf(house.now(), house.env.zone);
	const choices = await listReportChoices(house.db, event.locals.lang, today);
	const known = knownOf(choices);
	const slug = textIn(data, 'agency');
	if (slug) data.set('agency', (await findAgencyChoice(house.db, slug, today)) ?? slug);
	maskAsAsked(data, REPORT_READ_BY_ALL);
	const draft = withDefaults({ ...draftIn(data), channel: channelOf(program, textIn(data, 'channel')) }, choices);
	const filer = program.holder === 'partner' ? 'guest' : 'staff';
	const checked = checkReport(draft, { today, known, filer });
	const form = reportForm(today, known);
	if (!checked.ok) return fieldFaults(faultsAt(REPORT_BODY, wordsOfFaults(form, checked.all, words)));
	return askOfPersonal(form, { data, readByAll: REPORT_READ_BY_ALL }, words) ?? checked.value;
}

const textIn = (data: FormData, name: string): string => {
	const value = data.get(name);
	return typeof value === 'string' ? value : '';
};

/** A field that was not sent was never asked. */
const draftIn = (data: FormData): ReportDraft =>
	Object.fromEntries(
		Object.values(FIELDS_OF)
			.flat()
			.flatMap((field) => (data.has(field) ? [[field, textIn(data, field)]] : []))
	);

/** An office files for whoever came to it; whom a partner speaks for came by the partner's own way. */
const channelOf = ({ holder }: Writing['program'], said: string): string =>
	holder === 'partner' ? 'web' : said && said !== 'web' ? said : 'counter';
