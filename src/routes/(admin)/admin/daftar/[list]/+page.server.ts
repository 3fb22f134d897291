import { refuse } from '$lib/domain/result';
import { askingOf } from '$lib/forms/administration/asking';
import { PASTED_LIST } from '$lib/forms/administration/list';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/change-action';
import { everyTextFor } from '$lib/text/every-catalogue';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import { isListName, openList } from './lists.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const nameIn = ({ params }: RequestEvent) => (isListName(params.list) ? params.list : error(404));

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const name = nameIn(event);
	const { back, columns } = await openList(services(), name, event.locals.lang);
	return { name, back, columns, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(PASTED_LIST, {
		fresh: true,
		open: async (event: RequestEvent) => {
			const doer = requireAdmin(event);
			const list = await openList(services(), nameIn(event), event.locals.lang);
			return { doer, list, lang: event.locals.lang };
		},
		run: async ({ opened: { doer, list }, input, formKey }) => {
			const read = list.read(input.teks);
			if (!read.ok) return refuse('list_wrong');
			return read.good === 0 ? refuse('lines_wrong') : read.save(askingOf(input, doer, formKey));
		},
		refused: (words, { opened, input }) => {
			const read = opened.list.read(input.teks);
			const { fault } = words.admin.province.lists;
			const what = read.ok ? '' : [fault[read.fault], read.words].filter(Boolean).join(': ');
			return {
				...words.refusals.province,
				same_province: words.admin.province.lists.known,
				list_wrong: { what, next: words.refusals.province.lines_wrong.next }
			};
		},
		at: { list_wrong: 'teks', lines_wrong: 'teks' },
		next: (given, outcome) => {
			const { list, lang } = given.opened;
			const next = seenOr(PASTED_LIST, given, outcome, ({ count }) => `${list.back}?dicatat=${count}`);
			if (typeof next === 'string') return next;
			const read = list.read(given.input.teks);
			return { show: { ...next.show, refusedLines: read.ok ? read.refusedIn(everyTextFor(lang)) : [] } };
		}
	})
} satisfies Actions;
