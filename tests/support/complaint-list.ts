import type { Actor } from '$lib/domain/actor/actor';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import type { Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import type { SubmitReport } from '$lib/server/usecases/complaint/submit-report';
import { beforeAll } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from './builders';
import { useDatabase, type TestDatabase } from './database';
import { CLOSING, DONE } from './reach-status';

type Publish = (
	overrides?: Partial<SubmitReport>,
	agency?: keyof Province['agencies']
) => ReturnType<typeof fileReport>;

/** The public list with four reports in it. Call it once, at the top of the file, and read `listed.people` inside the tests. */
export function useComplaintList() {
	const test = useDatabase();
	let people: Awaited<ReturnType<typeof employ>> | undefined;
	const { list, titles, act } = using(test);

	const publish: Publish = async (overrides = {}, agency = 'pupr') => {
		const { moderator, province } = people!;
		const report = await fileReport(test.services, overrides);
		const agencyId = province.agencies[agency];
		await act(report.ref, moderator, { action: 'route', agencyId, text: 'Sesuai tugasnya.' });
		test.clock.advance({ minutes: 1 });
		return report;
	};

	beforeAll(async () => {
		people = await employ(test.services);
		test.clock.set('2026-11-02T02:00:00Z');
		const { ref, reporter } = await publishFour(publish);
		await act(ref, people.officer, { action: 'resolve', text: DONE }, 1);
		await act(ref, reporter, { action: 'confirm', text: 'Terima kasih.' });
	});

	return {
		test,
		list,
		titles,
		act,
		publish,
		get people() {
			return people!;
		}
	};
}

async function employ(services: Services) {
	const province = await aProvince(services);
	return {
		province,
		moderator: await aPerson(services, 'moderator'),
		officer: await aPerson(services, 'officer', province.agencies.pupr)
	};
}

/** Four that differ in all that a list is narrowed by; the last of them. */
async function publishFour(publish: Publish) {
	await publish({ title: 'Jembatan kayu di Bobaneigo patah' });
	await publish(
		{
			title: 'Obat hipertensi kosong tiga minggu',
			text: 'Pasien pulang tanpa obat sejak awal bulan ini, termasuk lansia.',
			categorySlug: 'kesehatan',
			districtCode: '82.71'
		},
		'dinkes'
	);
	await publish(
		{ title: 'Usulan lampu penerangan dermaga', classification: 'aspiration', categorySlug: 'infrastruktur' },
		'dishub'
	);
	return publish({ title: 'Kerusakan talud pantai Sidangoli' });
}

function using(test: TestDatabase) {
	const list = (query = '') => listComplaints(test.services, parseComplaintFilter(new URLSearchParams(query)));
	const titles = async (query = '') => (await list(query)).rows.map(({ title }) => title);

	async function act(ref: string, doer: Actor, particulars: Parameters<typeof actOnComplaint>[1]['act'], photos = 0) {
		const fileIds = await Promise.all(Array.from({ length: photos }, () => aPhoto(test.services)));
		const outcome = await actOnComplaint(test.services, {
			ref,
			doer,
			act: { ...CLOSING, ...particulars },
			fileIds,
			formKey: null
		});
		if (!outcome.ok) throw new Error(outcome.refusal);
	}
	return { list, titles, act };
}
