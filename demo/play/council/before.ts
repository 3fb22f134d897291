import { invitePeople } from '$lib/server/usecases/consultation/hosting/invitations';
import { addMaterial } from '$lib/server/usecases/consultation/hosting/materials';
import { planMeeting } from '$lib/server/usecases/consultation/hosting/meetings';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import { prepareConsultation } from '$lib/server/usecases/consultation/hosting/prepare';
import { publishText } from '$lib/server/usecases/consultation/text/publish-text';
import { reviseDetails } from '$lib/server/usecases/consultation/hosting/revise';
import { invitees } from '../../content/consultations/invitees';
import { expectDone } from '../stage';
import { uuidOf, type Council } from './council';

const HOUR = 3_600_000;

/** From an empty draft to everything that an announcement takes. */
export async function prepare(council: Council): Promise<void> {
	const { story } = council.scene;
	const { agencyId, host: doer, deps } = council;
	await council.waitUntil(council.officeHour(council.preparedOn, 9));
	const { title, scope, method } = story;
	const made = await prepareConsultation(deps, {
		doer,
		agencyId,
		title,
		scope,
		method,
		submissionKey: uuidOf(title)
	});
	council.slug = expectDone('prepare', made).slug;
	const { id, ref } = await deps.db
		.selectFrom('thread')
		.innerJoin('consultation', 'consultation.thread_id', 'thread.id')
		.select(['id', 'ref'])
		.where('slug', '=', council.slug)
		.executeTakeFirstOrThrow();
	council.threadId = id;
	council.ref = ref;
	await writeDetails(council);
	for (const material of story.materials)
		expectDone(
			'material',
			await addMaterial(deps, {
				...council.form(),
				doer,
				...material,
				series: null,
				fileId: await council.storePicture()
			})
		);
	expectDone('invite', await invitePeople(deps, { ...council.form(), doer, people: invitees }));
	if (method !== 'online') await planForum(council);
	const [first] = story.text ?? [];
	if (first) expectDone('text', await publishText(deps, { ...council.form(), doer, ...first, base: 0 }));
}

async function writeDetails(council: Council): Promise<void> {
	const { story } = council.scene;
	const { title, question, background, scope, method, questions } = story;
	const outcome = await reviseDetails(council.deps, {
		...council.form(),
		doer: council.host,
		note: '',
		details: {
			title,
			question,
			background,
			scope,
			method,
			questions,
			opensAt: council.opensAt,
			closesAt: council.hour(council.closesOn, 16),
			teamDecree: 'SK 188.4/27/2026 (contoh)',
			contact: 'Sekretariat forum, pada jam kerja',
			aboutServiceStandard: story.materials.some(({ kind }) => kind === 'service_standard'),
			aboutSurvey: story.materials.some(({ kind }) => kind === 'survey_result'),
			aboutServiceDeclaration: false,
			serviceId: null
		}
	});
	expectDone('details', outcome);
}

/** The third day after the opening, in the morning. */
export const forumAt = (council: Council): Date => council.officeHour(council.scene.story.opensIn + 3, 9);

async function planForum(council: Council): Promise<void> {
	const startsAt = forumAt(council);
	const meeting = {
		title: 'Forum tatap muka',
		startsAt,
		endsAt: new Date(startsAt.getTime() + 3 * HOUR),
		link: '',
		place: council.scene.story.place,
		agenda: AGENDA
	};
	expectDone(
		'meeting',
		await planMeeting(council.deps, { ...council.form(), doer: council.host, meetingId: null, meeting })
	);
}

const AGENDA = `1. Pembukaan
2. Paparan rancangan dan rekap laporan
3. Diskusi kelompok
4. Perumusan masalah dan usulan
5. Kesepakatan`;

export async function announceIt(council: Council): Promise<void> {
	await council.waitUntil(council.officeHour(council.announcedOn, 10));
	const { host: doer } = council;
	expectDone('schedule', await moveStage(council.deps, { ...council.form(), doer, act: { action: 'schedule' } }));
}

export async function callOff(council: Council): Promise<void> {
	const { story } = council.scene;
	await council.waitUntil(council.officeHour(story.opensIn + 5, 11));
	const act = { action: 'cancel', reason: 'Digabung dengan peninjauan tarif oleh pemerintah pusat.' } as const;
	expectDone('cancel', await moveStage(council.deps, { ...council.form(), doer: council.host, act }));
}
