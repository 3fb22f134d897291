import { isUuid } from '$lib/domain/uuid';
import { ASSENT, LINK_OFFICE, UNINVITE, UNLINK_OFFICE, UNLOCK } from '$lib/forms/administration/ways-in';
import { button } from '$lib/forms/kit/form';
import { factorsOf, hasSecondStep } from '$lib/server/auth/second-step';
import type { Services } from '$lib/server/services';
import { keepLocked } from '$lib/server/usecases/account/unlock';
import { isAssented } from '$lib/domain/actor/unlocking';
import { codeOf } from '$lib/server/auth/sso/identity';
import { findLink } from '$lib/server/db/sso-links';
import { findUnlocking } from '$lib/server/db/unlocking';
import { linkOffice, unlinkOffice } from '$lib/server/usecases/administration/office-links';
import { askToUnlock, assentToUnlock } from '$lib/server/usecases/administration/unlocking';
import { uninvite } from '$lib/server/usecases/administration/ways-in';
import { changeAction } from '$lib/server/web/change-action';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { RequestEvent } from './$types';

export function open(event: RequestEvent) {
	const doer = requireAdmin(event);
	const { id } = event.params;
	return { doer, userId: isUuid(id) ? id : error(404) };
}

export async function standingOf(db: Services['db'], userId: string, readerId: string | null) {
	const [factors, unlocking, link] = await Promise.all([
		factorsOf(db, userId),
		findUnlocking(db, userId),
		findLink(db, userId)
	]);
	const waits = unlocking && {
		at: unlocking.dueAt.toISOString(),
		assented: isAssented(unlocking),
		isMine: unlocking.askedBy === readerId,
		by: unlocking.askedByName
	};
	const office = link && {
		code: codeOf(link.subject),
		at: (link.linkedAt ?? link.askedAt).toISOString(),
		isLinked: link.linkedAt !== null
	};
	return { hasSecondStep: hasSecondStep(factors), unlocking: waits ?? null, office: office ?? null };
}

/** What is done about how somebody comes in. */
export const waysIn = {
	cabut: changeAction(UNINVITE, {
		fresh: true,
		open,
		change: (asking, { house, opened: { userId } }) => uninvite(house, asking, userId),
		to: () => '/admin/orang?sudah=terbit'
	}),
	lepas: changeAction(UNLOCK, {
		fresh: true,
		open,
		change: (asking, { house, opened: { userId } }) => askToUnlock(house, asking, userId),
		to: ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`
	}),
	setuju: changeAction(ASSENT, {
		fresh: true,
		open,
		change: (asking, { house, opened: { userId } }) => assentToUnlock(house, asking, userId),
		to: ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`
	}),
	tautkan: changeAction(LINK_OFFICE, {
		fresh: true,
		open,
		change: (asking, { house, opened: { userId } }) => linkOffice(house, asking, userId),
		to: ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`
	}),
	'lepas-tautan': changeAction(UNLINK_OFFICE, {
		fresh: true,
		open,
		change: (asking, { house, opened: { userId } }) => unlinkOffice(house, asking, userId),
		to: ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`
	}),
	henti: formAction(button('keep_locked'), {
		open,
		run: ({ house, opened: { doer, userId } }) => keepLocked(house, { userId, doerId: doer.userId ?? userId }),
		refused: ({ refusals }) => refusals.province,
		next: ({ opened }) => `/admin/orang/${opened.userId}?sudah=henti`
	})
};
