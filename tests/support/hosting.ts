import type { Details } from '$lib/domain/consultation/details';
import type { Actor } from '$lib/domain/actor/actor';
import type { Attendee, Invitee } from '$lib/domain/consultation/hosting/people';
import type { Meeting } from '$lib/server/db/meetings';
import { planMeeting } from '$lib/server/usecases/consultation/hosting/meetings';
import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import { aPerson, aProvince, type Province } from './builders';
import { aConsultation, aDraft, DAY, type Prepared } from './consultations';
import type { TestDatabase } from './database';

export const HOUR = 3_600_000;

export const DETAILS: Details = {
	title: 'Standar pelayanan rawat jalan di rumah sakit provinsi',
	question: 'Apa yang **perlu** diperbaiki?',
	background: 'Antrean terlalu panjang.',
	scope: 'service_problem',
	method: 'hybrid',
	opensAt: null,
	closesAt: null,
	teamDecree: 'SK 12/2026',
	contact: '0921-123',
	serviceId: null,
	aboutServiceStandard: true,
	aboutServiceDeclaration: false,
	aboutSurvey: true,
	questions: ['Berapa lama Anda menunggu?', 'Apakah petunjuknya jelas?']
};

export const anAttendee = (change: Partial<Attendee> = {}): Attendee => ({
	name: 'Ona Tamo',
	organisation: 'Forum Pasien',
	unsur: 'civil_society',
	gender: 'female',
	disability: true,
	phone: '081234567890',
	...change
});

export const anInvitee = (change: Partial<Invitee> = {}): Invitee => ({
	name: 'Ketua IDI',
	organisation: 'IDI Ternate',
	unsur: 'professional_body',
	email: 'ketua@idi.test',
	...change
});

/** A province in which a host prepares consultations, a colleague of theirs, and a stranger who does the same elsewhere. */
export function useHosting(test: TestDatabase) {
	let province: Province;
	const people: { stranger?: Actor; officer?: Actor } = {};
	beforeAll(async () => {
		province = await aProvince(test.services);
		people.stranger = await aPerson(test.services, 'facilitator', province.agencies.pupr);
		people.officer = await aPerson(test.services, 'officer', province.agencies.dinkes);
	});
	const draft = () => aDraft(test.services, province.agencies.dinkes, 'hybrid');
	const reached = (stage: 'scheduled' | 'open' | 'deliberated') => aConsultation(test, province.agencies.dinkes, stage);
	const by = ({ slug, facilitator }: Prepared) => ({ slug, doer: facilitator, formKey: randomUUID() });
	const inDays = (days: number) => new Date(test.clock.now().getTime() + days * DAY);

	const eventsOf = (threadId: string) =>
		test.db
			.selectFrom('thread_event')
			.select(['action', 'public', 'data'])
			.where('thread_id', '=', threadId)
			.orderBy('seq')
			.execute();
	const aMeeting = (change: Partial<Meeting> = {}): Meeting => ({
		title: 'Pertemuan pertama',
		startsAt: inDays(2),
		endsAt: new Date(inDays(2).getTime() + 3 * HOUR),
		place: 'Aula Dinas Kesehatan',
		link: '',
		agenda: '1. Paparan\n2. Diskusi',
		...change
	});

	async function aPlannedMeeting(prepared: Prepared, change: Partial<Meeting> = {}) {
		const done = await planMeeting(test.services, { ...by(prepared), meetingId: null, meeting: aMeeting(change) });
		if (!done.ok) throw new Error(done.refusal);
		return test.db
			.selectFrom('meeting')
			.selectAll()
			.where('thread_id', '=', prepared.threadId)
			.orderBy('starts_at', 'desc')
			.executeTakeFirstOrThrow();
	}
	const came = (who: keyof typeof people): Actor => {
		const person = people[who];
		if (!person) throw new Error('They come in beforeAll: ask for them inside a test');
		return person;
	};
	return {
		draft,
		reached,
		by,
		inDays,
		eventsOf,
		aMeeting,
		aPlannedMeeting,
		agencies: () => province.agencies,
		stranger: () => came('stranger'),
		officer: () => came('officer')
	};
}
