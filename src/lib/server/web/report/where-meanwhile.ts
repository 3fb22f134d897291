import { readFields } from '$lib/forms/report/fields';
import { whereForm } from '$lib/forms/report/where';
import { knownOf, listReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { everyTextFor } from '$lib/text/every-catalogue';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { refuseForm } from '../form/answer';
import { readSent } from '../form/sent';
import { savedStep, today } from './steps';

/** The second step again, with what was typed beside what another page of it saved meanwhile, by its names. */
export async function whereMeanwhile<Fault>(event: RequestEvent, data: FormData, refusedFiles: Fault[]) {
	const house = services();
	const { lang } = event.locals;
	const choices = await listReportChoices(house.db, lang, today());
	const form = whereForm(knownOf(choices));
	const saved = async () => {
		const { typed, state } = await savedStep(event, 'where');
		const names = {
			district: choices.districts.find(({ code }) => code === typed['district'])?.name ?? '',
			category: choices.categories.find(({ slug }) => slug === typed['category'])?.name ?? '',
			agency: choices.agencies.find(({ id }) => id === typed['agency'])?.name ?? ''
		};
		return { typed, names, state };
	};
	const files = { fileIds: [], kept: [], fault: null };
	const trial = { house, event, form, sent: readSent(form, data), files, words: everyTextFor(lang) };
	const refused = { refusal: 'changed_meanwhile', says: undefined, at: undefined, saved };
	const { data: again } = await refuseForm(trial, refused);
	return fail(409, { ...again, typed: readFields(data, 'where'), refusedFiles });
}
