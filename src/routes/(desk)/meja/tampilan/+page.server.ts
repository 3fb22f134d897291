import { mayChangeView } from '$lib/domain/desk/view';
import { viewQuery } from '$lib/forms/desk-query';
import { REMOVE_VIEW, RENAME_VIEW, SAVE_VIEW } from '$lib/forms/desk-views';
import { removeView, renameView, saveView } from '$lib/server/usecases/desk/views';
import { formAction } from '$lib/server/web/form-action';
import type { RequestEvent } from '@sveltejs/kit';
import { askedAgain, openList } from '../open-desk.server';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { doer, views, seat, list, filter, here } = await openList(event);
	return {
		seat,
		list,
		filter,
		here,
		views: views.map((view) => ({ ...view, changeable: mayChangeView(view, doer.userId) })),
		saved: event.url.searchParams.get('sudah'),
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

const nextAfter = ({ url }: RequestEvent, saved: string) => `/meja/tampilan?${askedAgain(url, saved)}` as const;

export const actions = {
	simpan: formAction(SAVE_VIEW, {
		open: openList,
		run: ({ house, opened: { doer, seat, list, filter }, input: { nama: name, bagi }, formKey }) =>
			saveView(house, { doer, formKey, seat, name, query: viewQuery({ list, filter }), shared: bagi === 'semua' }),
		refused: ({ refusals }) => refusals.view,
		at: { view_name_taken: 'nama', too_many_views: 'nama' },
		next: (_, { code }) => `/meja?tampilan=${code}`
	}),
	ganti: formAction(RENAME_VIEW, {
		open: openList,
		run: ({ house, opened: { doer }, input: { tampilan: code, nama: name }, formKey }) =>
			renameView(house, { doer, formKey, code, name }),
		refused: ({ refusals }) => refusals.view,
		mends: ['view_name_taken'],
		next: ({ event }) => nextAfter(event, 'nama')
	}),
	hapus: formAction(REMOVE_VIEW, {
		open: openList,
		run: ({ house, opened: { doer }, input, formKey }) => removeView(house, { doer, formKey, code: input.tampilan }),
		refused: ({ refusals }) => refusals.view,
		next: ({ event }) => nextAfter(event, 'hapus')
	})
} satisfies Actions;
