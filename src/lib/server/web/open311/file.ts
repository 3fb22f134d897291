import { dayOf } from '$lib/domain/calendar/zone';
import { locate, type Located } from '$lib/domain/open311/locate';
import { proposeTitle } from '$lib/forms/report/propose';
import type { ReportDraft, ReportField } from '$lib/forms/report/fields';
import { checkReport, type Report } from '$lib/forms/report/report';
import { tidyLine } from '$lib/forms/kit/tidy';
import type { Program } from '$lib/server/auth/api-key';
import { listKnownPlaces } from '$lib/server/queries/open311/places';
import { knownOf, listReportChoices, type ReportChoices } from '$lib/server/queries/report/choices';
import { fileReport, findFiled } from '$lib/server/usecases/api/file-report';
import type { NotSent, Sent } from '$lib/server/usecases/api/send-once';
import { textFor } from '$lib/text/catalogue';
import { idempotencyKeyIn } from '../api/idempotency';
import { saidIn } from '../api/said';
import { withDefaults } from '../report/review';
import { isFault, oneFault, type Asked, type Fault } from './answer';
import type { Document } from './document';
import { fileWords, filesIn } from './files';
import { wordsWithLinks } from './links';
import { limitFault, programFor } from './program';

/** What this protocol calls the questions of the form. */
const NAMES: Partial<Record<ReportField, string>> = {
	text: 'description',
	occurredOn: 'attribute[tanggal]',
	district: 'address_string',
	place: 'address_string',
	title: 'description',
	category: 'service_code',
	classification: 'attribute[jenis]',
	mode: 'attribute[tampil]',
	name: 'first_name',
	email: 'email',
	phone: 'phone'
};

/** Files a request under the name of whoever holds the key. */
export async function file(asked: Asked): Promise<Document | Fault> {
	const { house, event, fields, words } = asked;
	const program = programFor(asked, 'report');
	if (isFault(program)) return program;
	const report = await readReport(asked, program);
	if (isFault(report)) return report;
	const key = idempotencyKeyIn(event.request);
	if (key === false) return oneFault(400, words.fault.name_unreadable);
	const says = await saidIn(['file'], fields.said(['api_key', 'jurisdiction_id']));
	const sent: Omit<Sent, 'keyId'> =
		key === null ? { name: null, says, meanwhile: 'waits' } : { name: `key ${key}`, says, meanwhile: 'refused' };
	const refused: string[] = [];
	const done = await fileReport(house, {
		program,
		report,
		files: filesIn(fields),
		lang: event.locals.lang,
		sent,
		onRefused: (files) => refused.push(...fileWords(files, event.locals.lang))
	});
	if (!done.ok) {
		if (done.refusal === 'too_many_attempts') return limitFault(asked, done.reached);
		return done.refusal === 'files_refused' ? oneFault(400, ...refused) : faultOf(done.refusal, asked);
	}
	const { ref, accessCode } = await findFiled(house, program, done.value);
	const answer = { service_request_id: ref, service_notice: words.filed, account_id: null };
	return {
		root: 'service_requests',
		each: 'request',
		list: [{ ...answer, ...(accessCode && { access_code: accessCode }) }]
	};
}

function faultOf(refusal: 'not_allowed' | NotSent, { words: { fault } }: Asked): Fault {
	if (refusal === 'key_reused') return oneFault(422, fault.name_reused);
	return refusal === 'sent_at_once' ? oneFault(409, fault.name_at_work) : oneFault(403, fault.no_scope);
}

/** What was sent, as the form of the forum would have it; or what is wrong, each by the name that it has here. */
async function readReport(asked: Asked, program: Program): Promise<Report | Fault> {
	const { house, event, fields, words } = asked;
	const { lang } = event.locals;
	const today = dayOf(house.now(), house.env.zone);
	const choices = await listReportChoices(house.db, lang, today);
	const code = fields.text('service_code')?.trim();
	const category = choices.categories.find(({ slug }) => slug === code);
	if (!category) return oneFault(code ? 404 : 400, code ? words.fault.no_service : words.fault.service_missing);
	const located = await findPlace(asked);
	if (!located.ok) return oneFault(400, words.place[located.refusal]);
	const text = wordsWithLinks(fields, words.photo);
	const draft: ReportDraft = {
		...whoIn(asked, program),
		text,
		category: category.slug,
		title: proposeTitle(text) || words.about(category.name, nameOf(located.value, choices)),
		occurredOn: fields.attribute('tanggal')?.trim().slice(0, 10) ?? '',
		district: located.value.district,
		village: located.value.village ?? '',
		place: placeWords(asked, located.value),
		classification: fields.attribute('jenis') ?? 'complaint',
		agency: ''
	};
	const filer = program.holder === 'partner' ? 'guest' : 'staff';
	const checked = checkReport(withDefaults(draft, choices), { today, known: knownOf(choices), filer });
	return checked.ok ? checked.value : oneFault(400, ...faultWords(checked.faults, asked));
}

/** Who reports: a guest of the partner's, or somebody at the counter of the office; `-` stands for a name that nobody gave. */
function whoIn({ fields }: Asked, { holder }: Program): ReportDraft {
	const name = [fields.text('first_name'), fields.text('last_name')]
		.filter((part) => part && part.trim() !== '-')
		.join(' ');
	const mode = fields.attribute('tampil');
	return {
		name,
		email: fields.text('email') ?? '',
		phone: fields.text('phone') ?? '',
		channel: holder === 'partner' ? 'web' : 'counter',
		...(mode && { mode })
	};
}

const findPlace = async ({ house, fields }: Asked): Promise<ReturnType<typeof locate>> =>
	locate(
		{
			lat: fields.text('lat'),
			long: fields.text('long', 'lon'),
			addressId: fields.text('address_id'),
			address: fields.text('address_string')
		},
		await listKnownPlaces(house.db)
	);

/** Never the position itself. */
function placeWords({ fields, words }: Asked, { near, named }: Located): string {
	const said = tidyLine(fields.text('address_string') ?? '');
	return said || (near ? words.near(near) : (named ?? ''));
}

const nameOf = ({ district }: Located, { districts }: ReportChoices): string =>
	districts.find(({ code }) => code === district)?.name ?? '';

function faultWords(
	faults: Extract<ReturnType<typeof checkReport>, { ok: false }>['faults'],
	{ event }: Asked
): string[] {
	const says: Partial<Record<string, Partial<Record<string, string>>>> = textFor(event.locals.lang).report.faults;
	return Object.entries(faults).map(
		([field, fault]) => `${NAMES[field as ReportField] ?? field}: ${says[field]?.[fault ?? ''] ?? fault}`
	);
}
