import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { addDays } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { formatAccessCode } from '$lib/domain/thread/reference';
import { hashAccessCode } from '$lib/server/identity/access-code';
import type { Identity } from '$lib/server/identity/reporter';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { villageIn } from '../../content/places';
import type { Plan } from '../plan';
import { expectDone, storePictures, tell, type Stage } from '../stage';
import { submissionKeyOf } from '../submission-key';

/** Files the report: by its reporter, or at a counter on their behalf. From here on the stage knows its number. */
export async function fileReport(stage: Stage): Promise<void> {
	const { deps, plan, random } = stage;
	const { report, district, place, reporter } = plan;
	const doer = doerOf(stage);
	const submitted = await submitReport(deps, {
		doer: reporter.kind === 'desk' ? stage.cast.officerOf(report.agency) : doer,
		submissionKey: submissionKeyOf(plan.index),
		// That it hints at misuse is for a moderator to say.
		classification: report.classification === 'supervisory_complaint' ? 'complaint' : report.classification,
		...wordsOf(stage),
		...(willMend(stage) && { title: misspelt(tell(stage, report.title)) }),
		occurredOn: random.chance(0.8) ? addDays(dayOf(deps.now(), deps.env.zone), -random.int(0, 14)) : null,
		districtCode: district.code,
		village: villageIn(district.code, place.name),
		categorySlug: report.category,
		wishedAgencyId: random.chance(0.5) ? (stage.cast.agencyIds.get(report.agency) ?? null) : null,
		anonymous: plan.anonymous,
		confidential: plan.confidential,
		channel: plan.channel,
		fileIds: await storePictures(stage, plan.photos),
		identity: identityOf(plan, doer),
		codeHash: hashAccessCode(formatAccessCode(random.bytes(13))),
		lang: 'id'
	});
	const { ref, threadId } = expectDone('submit', submitted);
	stage.ref = ref;
	stage.threadId = threadId;
	stage.reporter = doer.userId === null ? openerOf(stage, threadId) : doer;
}

/** What the report says, as its reporter means it. */
export const wordsOf = (stage: Stage) => ({
	title: tell(stage, stage.plan.report.title),
	text: tell(stage, stage.plan.report.body.join('\n\n')),
	place: stage.plan.place.name
});

const willMend = ({ plan }: Stage) => plan.steps.some(({ name }) => name === 'mend');

/** A letter of the longest word is missing. */
function misspelt(title: string): string {
	const [word = ''] = title.split(' ').toSorted((one, other) => other.length - one.length);
	return title.replace(word, word.replace(/^(..)./u, '$1'));
}

/** Whoever holds the code. Those who came to a counter come to one again: the moderators', which handles no report. */
const openerOf = ({ plan }: Stage, threadId: string): Actor => ({
	...VISITOR,
	openedThreadId: threadId,
	desksHere: plan.channel === 'counter' ? [{ role: 'moderator', agencyId: null }] : []
});

function doerOf({ plan, cast, random }: Stage): Actor {
	if (plan.reporter.kind === 'own') return cast.citizen;
	return plan.reporter.kind === 'citizen' ? random.pick(cast.citizens) : VISITOR;
}

function identityOf({ reporter, index }: Plan, doer: Actor): Identity | null {
	if (doer.userId !== null) return { name: doer.name ?? '', email: '', phone: '' };
	if (!reporter.contact)
		return reporter.kind === 'desk' ? { name: `Tamu Loket ${index + 1}`, email: '', phone: '' } : null;
	return { name: `Tamu Demo ${index + 1}`, email: `tamu.${index + 1}@contoh.example`, phone: '' };
}
