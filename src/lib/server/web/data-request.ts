import type { Person } from '$lib/domain/privacy/my-data';
import { DATA_REQUEST } from '$lib/forms/privacy/request';
import type { RequestEvent } from '@sveltejs/kit';
import { findMyData } from '../queries/privacy/my-data';
import { listMyRequests } from '../queries/privacy/requests';
import { services } from '../services';
import { askAboutData } from '../usecases/privacy/requests';
import { formAction } from './form-action';

/** Everything that is kept of a person, with what they have asked about it. */
export async function myDataPage(person: Person, url: URL) {
	const { db, env } = services();
	const [mine, requests] = await Promise.all([findMyData({ db, env }, person), listMyRequests(db, person)]);
	return { mine, asked: { requests, sent: url.searchParams.has('terkirim'), formKey: crypto.randomUUID() } };
}

/** Takes what a person asks about their own data. */
export const dataRequestAction = <E extends RequestEvent>(
	open: (event: E) => Person | Promise<Person>,
	here: `/${string}`,
	from: 'anyone' | null = null
) =>
	formAction(DATA_REQUEST, {
		...(from && { senders: { from } }),
		open,
		run: ({ house, opened: person, input: { hak: kind, isi: words }, formKey }) =>
			askAboutData(house, { person, kind, words, formKey }),
		refused: ({ refusals }) => refusals.personal,
		next: () => `${here}?terkirim#hak` as const
	});
